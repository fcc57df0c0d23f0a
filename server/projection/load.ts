import { z } from 'zod'
import { bases, tieKinds } from '../../cypher/vocabulary.ts'
import { always, never, toDay } from '../days.ts'
import type { Graph } from '../graph.ts'
import { statement } from '../statement.ts'
import { digest, records, relationships } from './digest.ts'
import { adjacency, type Cover, type Parties, type Projection, type Ties } from './projection.ts'

const none = z.object({})
const span = { validFrom: z.string().nullable(), validTo: z.string().nullable(), basis: z.enum(bases) }

const partiesIn = statement('projection/parties', {
  params: none,
  row: z.object({ id: z.string(), isOffice: z.boolean(), agency: z.string().nullable(), level: z.string(), ...span }),
})
const tiesIn = statement('projection/ties', {
  params: none,
  row: z.object({
    id: z.string(),
    kind: z.enum(tieKinds),
    from: z.string(),
    to: z.string(),
    confidence: z.number(),
    ...span,
  }),
})
const coverageIn = statement('projection/coverage', {
  params: none,
  row: z.object({ office: z.string(), place: z.string(), ...span }),
})
const levelsIn = statement('projection/levels', {
  params: none,
  row: z.object({ id: z.string(), tier: z.number(), isHeadquarters: z.boolean() }),
})
const endsIn = statement('projection/agencies', {
  params: none,
  row: z.object({ id: z.string(), isAgency: z.boolean() }),
})
const constantsIn = statement('dataset/constants', {
  params: none,
  row: z.object({ name: z.string(), value: z.string() }),
})

type PartyIn = z.output<typeof partiesIn.row>
type TieIn = z.output<typeof tiesIn.row>
type Span = { validFrom: string | null; validTo: string | null; basis: string }

// A load reads everything once, so it may take longer than a look-up.
const seconds = 60

/** Reads the whole graph. `bookmark` must still be the database's afterwards for the result to be of one moment. */
export async function load(graph: Graph, bookmark: string): Promise<Projection> {
  const options = { seconds, requestId: 'projection' }
  const [levels, partyRows, tieRows, coverage, ends, constants, recordRows, relationshipRows] = await Promise.all([
    graph.read(levelsIn, {}, options),
    graph.read(partiesIn, {}, options),
    graph.read(tiesIn, {}, options),
    graph.read(coverageIn, {}, options),
    graph.read(endsIn, {}, options),
    graph.read(constantsIn, {}, options),
    graph.read(records, {}, options),
    graph.read(relationships, {}, options),
  ])
  const parties = layParties(partyRows, levels)
  const whole = tieRows.filter(({ from, to }) => parties.numberOf.has(from) && parties.numberOf.has(to))
  const ties = layTies(whole, parties)
  return {
    bookmark,
    dataVersion: digest(recordRows, relationshipRows),
    referenceDate: constants.find(({ name }) => name === 'referenceDate')?.value ?? today(),
    loadedAt: new Date(),
    levels,
    parties,
    ties,
    ...adjacency(parties.ids.length, ties),
    officesOf: groupOffices(parties, ends),
    coverOf: groupCover(coverage, parties, ends),
    dangling: tieRows.length - whole.length,
  }
}

// Only a graph that nobody seeded has no reference date.
function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function byCodeUnits<Row extends { id: string }>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function laySpans(rows: Span[]) {
  return {
    validFrom: Int32Array.from(rows, ({ validFrom }) => (validFrom === null ? always : toDay(validFrom))),
    validTo: Int32Array.from(rows, ({ validTo }) => (validTo === null ? never : toDay(validTo))),
    illustrative: Uint8Array.from(rows, ({ basis }) => (basis === 'ILLUSTRATIVE' ? 1 : 0)),
  }
}

function layParties(unsorted: PartyIn[], levels: { id: string }[]): Parties {
  const rows = byCodeUnits(unsorted)
  const ids = rows.map(({ id }) => id)
  const agencies = [...new Set(rows.flatMap(({ agency }) => agency ?? []))].sort()
  const agencyNumber = new Map(agencies.map((id, index) => [id, index]))
  const levelNumber = new Map(levels.map(({ id }, index) => [id, index]))
  return {
    ids,
    numberOf: new Map(ids.map((id, index) => [id, index])),
    agencies,
    agency: Int32Array.from(rows, ({ agency }) => agencyNumber.get(agency ?? '') ?? -1),
    level: Uint8Array.from(rows, ({ level }) => levelNumber.get(level) ?? 255),
    ...laySpans(rows),
  }
}

function layTies(unsorted: TieIn[], { numberOf }: Parties): Ties {
  const rows = byCodeUnits(unsorted)
  return {
    ids: rows.map(({ id }) => id),
    kind: Uint8Array.from(rows, ({ kind }) => tieKinds.indexOf(kind)),
    from: Int32Array.from(rows, ({ from }) => numberOf.get(from) ?? -1),
    to: Int32Array.from(rows, ({ to }) => numberOf.get(to) ?? -1),
    confidence: Uint8Array.from(rows, ({ confidence }) => Math.round(confidence * 100)),
    ...laySpans(rows),
  }
}

type End = { id: string; isAgency: boolean }

function groupOffices({ agencies, agency }: Parties, ends: End[]): Map<string, number[]> {
  const officesOf = new Map<string, number[]>(ends.filter(({ isAgency }) => isAgency).map(({ id }) => [id, []]))
  for (const [office, number] of agency.entries()) officesOf.get(agencies[number] ?? '')?.push(office)
  return officesOf
}

function groupCover(rows: z.output<typeof coverageIn.row>[], { numberOf }: Parties, ends: End[]): Map<string, Cover[]> {
  const coverOf = new Map<string, Cover[]>(ends.filter(({ isAgency }) => !isAgency).map(({ id }) => [id, []]))
  for (const { office, place, validFrom, validTo, basis } of rows) {
    coverOf.get(place)?.push({
      office: numberOf.get(office) ?? -1,
      validFrom: validFrom === null ? always : toDay(validFrom),
      validTo: validTo === null ? never : toDay(validTo),
      illustrative: basis === 'ILLUSTRATIVE',
    })
  }
  return coverOf
}
