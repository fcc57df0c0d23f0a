import { z } from 'zod'
import { isDate, type Period, toDate, toDay } from '../contract/days.ts'
import { type Bound, checkBytes, checkSize, usualBound } from '../engine/graph/bound.ts'
import { circlesOf } from '../engine/graph/circles.ts'
import { lastOf } from '../engine/graph/covered.ts'
import { Counter } from '../engine/graph/left-out.ts'
import { Names } from '../engine/graph/names.ts'
import type { Level, Places, Projection } from '../engine/graph/projection.ts'
import { SpanTable } from '../engine/graph/spans.ts'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import { statement } from '../neo4j/statement.ts'
import { inSlices } from '../work/time-slices.ts'
import { CoverageDraft, coverageIn } from './coverage.ts'
import { digestOf, digestOfArrays } from './digest.ts'
import { factorsIn, holders } from './factors.ts'
import type { KeptVersions } from './kept-version.ts'
import { PartyDraft, partiesIn, type Ranks, ranksOf } from './parties.ts'
import { Periods, periodsIn } from './periods.ts'
import type { Readable } from './rows.ts'
import { successionsIn, successionsOf } from './successions.ts'
import { TieDraft, tiesIn } from './ties.ts'
import { versionFrom } from './version.ts'

const none = z.object({})
const sizeIn = statement('projection/size', {
  params: none,
  row: z.object({
    parties: z.int(),
    ties: z.int(),
    covers: z.int(),
    records: z.int(),
    relationships: z.int(),
    lastImport: z.string().nullable(),
  }),
})
const lastIn = statement('projection/last', { params: none, row: z.object({ party: z.int(), tie: z.int() }) })
const levelShape = z.object({
  id: z.string(),
  name: z.string(),
  rank: z.number(),
  tier: z.number(),
  isHeadquarters: z.boolean(),
  ladder: z.string().nullable(),
}) satisfies z.ZodType<Level>
const levelsIn = statement('projection/levels', { params: none, row: levelShape })
const agenciesIn = statement('projection/agencies', {
  params: none,
  row: z.object({ number: z.int(), id: z.string() }),
})
const placesIn = statement('projection/places', {
  params: none,
  row: z.object({ number: z.int(), id: z.string(), wholes: z.array(z.string()) }),
})
const channelsIn = statement('projection/channels', {
  params: none,
  row: z.object({ id: z.string(), channel: z.number() }),
})
const declaredSizesIn = statement('projection/declared_sizes', {
  params: none,
  row: z.object({ number: z.int(), size: z.int() }),
})
const constantsIn = statement('dataset/constants', {
  params: none,
  row: z.object({ name: z.string(), value: z.string(), owner: z.string().nullable() }),
})

// A load reads everything once, and its version reads every property of it, so both may take longer than a look-up.
const loading: ReadOptions = { seconds: 300, requestId: 'projection', fetchSize: 16 }
const digest = { seconds: 1_800, requestId: 'data-version', fetchSize: 500 }

/**
 * Lays the whole graph out. `bookmark` must still be the database's afterwards for the result to be of one moment.
 * Rejects with TooLarge instead of taking more memory than the bound.
 */
export async function loadProjection(
  graph: Graph,
  bookmark: string,
  bound: Bound = usualBound,
  { few = mostAtOnce, kept }: { few?: number; kept?: KeptVersions | undefined } = {},
): Promise<Projection> {
  const [[size], levels, agencyRows, placeRows, factorRows, successions, channels, declared, constants, speaking] =
    await Promise.all([
      graph.read(sizeIn, {}, loading),
      graph.read(levelsIn, {}, loading),
      graph.read(agenciesIn, {}, loading),
      graph.read(placesIn, {}, loading),
      graph.read(factorsIn, {}, loading),
      graph.read(successionsIn, {}, loading),
      graph.read(channelsIn, {}, loading),
      graph.read(declaredSizesIn, {}, loading),
      graph.read(constantsIn, {}, loading),
      graph.read(periodsIn, {}, loading),
    ])
  if (!size) throw new Error('The size of the graph has a row.')
  checkSize(size, bound)
  const stated = statedIn(constants)
  const periods = new Periods(speaking, stated)
  const spans = new SpanTable()
  const leftOut = new Counter()
  const agencies = ranked(agencyRows)
  const places = ranked(placeRows)
  const last = once(() => graph.read(lastIn, {}, loading))
  const readAll = reader(graph, few, periods.covered !== null)
  const upTo = { parties: size.records, ties: size.relationships }

  const levelNumber = new Map<unknown, number>(levels.map(({ id }, index) => [id, index]))
  const partyDraft = new PartyDraft(size.parties, levelNumber, agencies.ranks, spans, periods, leftOut)
  await readAll(partiesIn, partyDraft.take, upTo.parties, size.parties, async () => (await last())[0]?.party)
  const { ranks, arrangementKinds, ...laidOut } = await inSlices(partyDraft.laidOut())
  const parties = { ...laidOut.parties, declaredSize: sizesOf(declared, ranks, laidOut.parties.ids.length) }

  const tieDraft = new TieDraft(size.ties, ranks, spans, periods, leftOut)
  const coverageDraft = new CoverageDraft(size.covers, ranks, places.ranks, spans, periods, leftOut)
  const takeTies: typeof tieDraft.take = (row) => {
    tieDraft.take(row)
    checkBytes(parties.ids.byteLength + tieDraft.byteLength, bound)
  }
  const lastTie = async () => (await last())[0]?.tie
  await Promise.all([
    readAll(tiesIn, takeTies, upTo.ties, size.ties, lastTie),
    readAll(coverageIn, coverageDraft.take, upTo.ties, size.covers, lastTie),
  ])
  const ties = await inSlices(tieDraft.laidOut(parties.ids.length))
  const covers = await inSlices(coverageDraft.laidOut(parties.ids.length, places.names.length))
  const holdersOf = holders(factorRows, parties, agencies.names, spans, periods, leftOut)
  const laid = { parties, ties, spans: spans.spans }
  const projection: Projection = {
    bookmark,
    dataVersion: versionFrom({
      async ofRecords(signal) {
        const state = JSON.stringify([bookmark, size])
        const known = kept?.of(state) ?? null
        if (known !== null) return known
        const found = await digestWhile(graph, bookmark, signal)
        if (found !== null) kept?.keep(state, found)
        return found
      },
      ofArrays: () => inSlices(digestOfArrays(projection)),
    }),
    referenceDate: stated ?? today(periods.covered),
    covered: periods.covered,
    loadedAt: new Date(),
    levels,
    agencies: agencies.names,
    arrangementKinds,
    channels: new Map(channels.map(({ id, channel }) => [id, channel])),
    places: { ids: places.names, wholes: wholesOf(placeRows, places.names) },
    ...laid,
    covers,
    holdersOf,
    successions: successionsOf(successions, parties, agencies.names, leftOut),
    leftOut: leftOut.found,
    circles: await inSlices(circlesOf(laid)),
  }
  return projection
}

async function digestWhile(graph: Graph, bookmark: string, signal: AbortSignal): Promise<string | null> {
  const version = await digestOf(graph, { ...digest, signal })
  return (await graph.bookmark()) === bookmark ? version : null
}

// A graph of few records may leave most of the store's numbers unused, and to look for each of them would take longer.
const mostAtOnce = 50_000

/**
 * Reads all records of a kind: at once where they are few, else by the store's own numbers from 0 on, in two halves at a
 * time. Numbers that were given up and not yet given again leave gaps: where less than `count` came, the rest lies
 * beyond `upTo`.
 */
function reader(graph: Graph, few: number, withEvidence: boolean) {
  return async <Row extends { ids: unknown[] }>(
    readable: Readable<z.ZodType<Row>>,
    take: (row: Row) => void,
    upTo: number,
    count: number,
    last: () => Promise<number | undefined>,
  ) => {
    if (count <= few) return graph.stream(readable.few, { withEvidence }, take, loading)
    let taken = 0
    const counted = (row: Row) => {
      taken += row.ids.length
      take(row)
    }
    const read = (first: number, last: number) =>
      graph.stream(readable.pieces, { first, last, withEvidence }, counted, loading)
    const middle = Math.floor(upTo / 2)
    await Promise.all([read(0, middle - 1), read(middle, upTo - 1)])
    if (taken < count) await read(upTo, (await last()) ?? -1)
  }
}

/**
 * The reference date that somebody states: the latest of those who brought their own data, as they want to see that; else
 * the seeds'.
 */
function statedIn(constants: z.output<typeof constantsIn.row>[]): string | null {
  const dates = constants.filter(({ name, value }) => name === 'referenceDate' && isDate(value))
  const own = dates.filter(({ owner }) => owner !== 'seeds')
  const days = (own.length > 0 ? own : dates).map(({ value }) => value).sort()
  return days.at(-1) ?? null
}

// Only a graph that nobody seeded has no reference date. Then it is today, or the day nearest to it that the data covers.
function today(covered: Period | null): string {
  const date = new Date().toISOString().slice(0, 10)
  if (covered === null) return date
  return toDate(Math.min(Math.max(toDay(date), covered.from), lastOf(covered))) ?? date
}

function sizesOf(rows: { number: number; size: number }[], ranks: Ranks, parties: number): Int32Array {
  const sizes = new Int32Array(parties)
  for (const { number, size } of rows) if (ranks(number) >= 0) sizes[ranks(number)] = size
  return sizes
}

/** Names in the order of their code units, and their ranks by the store's numbers. */
function ranked(rows: { number: number; id: string }[]): { names: Names; ranks: Ranks } {
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { names: Names.of(sorted.map(({ id }) => id)), ranks: ranksOf(sorted.map(({ number }) => number)) }
}

function wholesOf(rows: { id: string; wholes: string[] }[], names: Names): Places['wholes'] {
  const wholes: number[][] = Array.from({ length: names.length }, () => [])
  for (const row of rows) wholes[names.indexOf(row.id)] = row.wholes.map((id) => names.indexOf(id))
  return wholes
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
