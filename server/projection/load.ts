import { z } from 'zod'
import { bases, presences, tieKinds } from '../../cypher/vocabulary.ts'
import type { Graph } from '../graph.ts'
import { levelShape } from '../levels.ts'
import { statement } from '../statement.ts'
import { digest, records, relationships } from './digest.ts'
import { Names } from './names.ts'
import type { Covers, Holder, Parties, Places, Projection, Ties } from './projection.ts'
import { SpanTable } from './spans.ts'

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
  row: z.object({ party: z.string(), place: z.string(), presence: z.enum(presences).nullable(), ...span }),
})
const levelsIn = statement('projection/levels', { params: none, row: levelShape })
const agenciesIn = statement('projection/agencies', { params: none, row: z.object({ id: z.string() }) })
const placesIn = statement('projection/places', {
  params: none,
  row: z.object({ id: z.string(), wholes: z.array(z.string()) }),
})
const factorsIn = statement('projection/factors', {
  params: none,
  row: z.object({ id: z.string(), holdings: z.array(z.object({ holder: z.string(), ...span })) }),
})
const constantsIn = statement('dataset/constants', {
  params: none,
  row: z.object({ name: z.string(), value: z.string() }),
})

// A load reads everything once, so it may take longer than a look-up.
const seconds = 60

/** Reads the whole graph. `bookmark` must still be the database's afterwards for the result to be of one moment. */
export async function load(graph: Graph, bookmark: string): Promise<Projection> {
  const options = { seconds, requestId: 'projection' }
  const [
    levels,
    agencyRows,
    placeRows,
    partyRows,
    tieRows,
    coverage,
    factors,
    constants,
    recordRows,
    relationshipRows,
  ] = await Promise.all([
    graph.read(levelsIn, {}, options),
    graph.read(agenciesIn, {}, options),
    graph.read(placesIn, {}, options),
    graph.read(partiesIn, {}, options),
    graph.read(tiesIn, {}, options),
    graph.read(coverageIn, {}, options),
    graph.read(factorsIn, {}, options),
    graph.read(constantsIn, {}, options),
    graph.read(records, {}, options),
    graph.read(relationships, {}, options),
  ])
  const spans = new SpanTable()
  const agencies = namesOf(agencyRows)
  const parties = layParties(partyRows, levels, agencies, spans)
  const places = layPlaces(placeRows)
  const whole = tieRows.filter(({ from, to }) => parties.ids.indexOf(from) >= 0 && parties.ids.indexOf(to) >= 0)
  const laidOut = {
    parties,
    ties: layTies(whole, parties, spans),
    covers: layCovers(coverage, parties, places, spans),
    holdersOf: layHolders(factors, parties, agencies, spans),
  }
  return {
    bookmark,
    dataVersion: digest(recordRows, relationshipRows),
    referenceDate: constants.find(({ name }) => name === 'referenceDate')?.value ?? today(),
    loadedAt: new Date(),
    levels,
    agencies,
    places,
    ...laidOut,
    spans: spans.spans,
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

function namesOf(rows: { id: string }[]): Names {
  return Names.of(byCodeUnits(rows).map(({ id }) => id))
}

type PartyIn = z.output<typeof partiesIn.row>
type TieIn = z.output<typeof tiesIn.row>
type CoverIn = z.output<typeof coverageIn.row>
type FactorIn = z.output<typeof factorsIn.row>
type Dated = { validFrom: string | null; validTo: string | null; basis: (typeof bases)[number] }

function layDated(rows: Dated[], spans: SpanTable) {
  const numbers = rows.map((row) => spans.ofDates(row))
  return { span: spans.column(numbers), basis: Uint8Array.from(rows, ({ basis }) => bases.indexOf(basis)) }
}

function layParties(unsorted: PartyIn[], levels: { id: string }[], agencies: Names, spans: SpanTable): Parties {
  const rows = byCodeUnits(unsorted)
  const levelNumber = new Map(levels.map(({ id }, index) => [id, index]))
  return {
    ids: Names.of(rows.map(({ id }) => id)),
    agency: Int32Array.from(rows, ({ agency }) => (agency === null ? -1 : agencies.indexOf(agency))),
    level: Uint8Array.from(rows, ({ level }) => levelNumber.get(level) ?? 255),
    ...layDated(rows, spans),
  }
}

function layTies(rows: TieIn[], { ids }: Parties, spans: SpanTable): Ties {
  return {
    ids: Names.of(rows.map(({ id }) => id)),
    kind: Uint8Array.from(rows, ({ kind }) => tieKinds.indexOf(kind)),
    from: Int32Array.from(rows, ({ from }) => ids.indexOf(from)),
    to: Int32Array.from(rows, ({ to }) => ids.indexOf(to)),
    confidence: Uint8Array.from(rows, ({ confidence }) => Math.round(confidence * 100)),
    ...layDated(rows, spans),
  }
}

function layPlaces(rows: { id: string; wholes: string[] }[]): Places {
  const ids = namesOf(rows)
  return { ids, wholes: byCodeUnits(rows).map(({ wholes }) => wholes.map((id) => ids.indexOf(id))) }
}

function layCovers(unsorted: CoverIn[], parties: Parties, places: Places, spans: SpanTable): Covers {
  const rows = unsorted
    .map((row) => ({ ...row, number: parties.ids.indexOf(row.party) }))
    .toSorted((a, b) => a.number - b.number)
  const offsets = new Int32Array(parties.ids.length + 1)
  for (const { number } of rows) offsets[number + 1]!++
  for (let party = 0; party < parties.ids.length; party++) offsets[party + 1]! += offsets[party]!
  return {
    offsets,
    place: Uint16Array.from(rows, ({ place }) => places.ids.indexOf(place)),
    presence: Uint8Array.from(rows, ({ presence }) => (presence === null ? 255 : presences.indexOf(presence))),
    ...layDated(rows, spans),
  }
}

function layHolders(rows: FactorIn[], parties: Parties, agencies: Names, spans: SpanTable): Map<string, Holder[]> {
  const holder = ({ holder, ...dated }: FactorIn['holdings'][number]) => ({
    office: parties.ids.indexOf(holder),
    agency: agencies.indexOf(holder),
    span: spans.ofDates(dated),
    basis: bases.indexOf(dated.basis),
  })
  return new Map(rows.map(({ id, holdings }) => [id, holdings.map(holder)]))
}
