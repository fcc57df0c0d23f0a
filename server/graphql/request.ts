import { setMaxListeners } from 'node:events'
import type { z } from 'zod'
import type { ArrangementKind, Presence } from '../contract/types.generated.ts'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import type { Statement } from '../neo4j/statement.ts'
import type { Projections, Stale } from '../projection/freshness.ts'
import type { DataVersion } from '../projection/version.ts'
import { agencyLoader, relatives } from '../records/agencies.ts'
import { above, below } from '../records/arrangements.ts'
import { assertionLoaders } from '../records/assertions.ts'
import { byId } from '../records/by-id.ts'
import { about, find as findCodings } from '../records/codings.ts'
import { ofOffices } from '../records/coverage.ts'
import { importRuns, sources } from '../records/dataset.ts'
import { find as findEntities } from '../records/entities.ts'
import { evidenceLoader } from '../records/evidence.ts'
import { holders } from '../records/factors.ts'
import { list as listLevels } from '../records/levels.ts'
import { grouped } from '../records/list-loader.ts'
import { issuers } from '../records/mandates.ts'
import { lines, list as listOffices, type OfficeFilter } from '../records/offices.ts'
import { partyLoader } from '../records/parties.ts'
import { arrangementsIn, officesIn, parts, wholes } from '../records/places.ts'
import { list as listPractices } from '../records/practices.ts'
import { tieLoader, tiePages } from '../records/ties.ts'
import type { Work } from '../work/bounded.ts'
import { balanceLoader } from './measures/balance.ts'
import { breakLoader } from './measures/breaks.ts'
import { degreeLoader } from './measures/degree.ts'
import { factorBalanceLoader } from './measures/factor-balance.ts'
import { partnerLoader } from './measures/partners.ts'

type OnDate = { asOf: string; includeIllustrative: boolean }
/** What a request brings: who asks, and how it is told to stop. */
export type Caller = { requestId: string; signal: AbortSignal }
export type Services = { graph: Graph; projections: Projections; walks: Work }
/** What is said of the projection that answered: beside the data, or in the log. */
type Remarks = { stale?: Stale; version?: DataVersion }
/** What a walk of the projection needs. */
export type Walking = Pick<Services, 'projections' | 'walks'> & Pick<Caller, 'signal'> & { remarks: Remarks }
export type Context = ReturnType<typeof createContext>

/** What the resolvers of one request share. Each loader asks for everything of one moment in one statement. */
export function createContext({ graph, projections, walks }: Services, { requestId, signal }: Caller) {
  // Every statement of the request listens, and a page may need dozens.
  setMaxListeners(0, signal)
  const options: ReadOptions = { requestId, signal }
  const read = <P extends z.ZodObject, R extends z.ZodType>(statement: Statement<P, R>, params: z.input<P>) =>
    graph.read(statement, params, options)
  const walking: Walking = { projections, walks, signal, remarks: {} }
  return {
    requestId,
    ...walking,
    read,
    referenceDate: once(async () => (await projections.current()).referenceDate),
    levels: once(() => read(listLevels, {})),
    sources: once(async () => (await read(sources, {})).map(({ source }) => source)),
    importRuns: once(() => read(importRuns, {})),
    entities: byId((ids) => read(findEntities, { ids })),
    agencies: agencyLoader(graph, options),
    parties: partyLoader(graph, options),
    evidence: evidenceLoader(graph, options),
    tiesOn: memo((asOf: string) => tieLoader(graph, asOf, options)),
    degrees: degreeLoader(walking),
    breaksOf: breakLoader(walking),
    balancesOf: balanceLoader(walking),
    partnersOf: partnerLoader(walking),
    tiePages: tiePages(graph, options),
    assertions: assertionLoaders(graph, options),
    codings: byId((ids) => read(findCodings, { ids })),
    codingsAbout: grouped(
      (ids: string[], includeIllustrative: boolean) => read(about, { ids, includeIllustrative }),
      ({ about }) => about,
    ),
    practices: once(() => read(listPractices, {})),
    relativesOf: grouped(
      (agencies: string[], _: null) => read(relatives, { agencies }),
      ({ agency }) => agency,
    ),
    issuersOf: grouped(
      (mandates: string[], _: null) => read(issuers, { mandates }),
      ({ mandate }) => mandate,
    ),
    wholesOf: grouped(
      (places: string[], _: null) => read(wholes, { places }),
      ({ place }) => place,
    ),
    partsOf: grouped(
      (places: string[], _: null) => read(parts, { places }),
      ({ place }) => place,
    ),
    officesIn: grouped(
      (places: string[], asked: { level: string | null; presence: Presence | null } & OnDate) =>
        read(officesIn, { places, ...asked }),
      ({ place }) => place,
    ),
    arrangementsIn: grouped(
      (places: string[], asked: { kind: ArrangementKind | null } & OnDate) =>
        read(arrangementsIn, { places, ...asked }),
      ({ place }) => place,
    ),
    holdersOf: grouped(
      (factors: string[], asked: { place: string | null } & OnDate) => read(holders, { factors, ...asked }),
      ({ object }) => object,
    ),
    factorBalances: factorBalanceLoader(walking),
    aboveOf: grouped(
      (arrangements: string[], on: OnDate) => read(above, { arrangements, ...on }),
      ({ arrangement }) => arrangement,
    ),
    belowOf: grouped(
      (arrangements: string[], on: OnDate) => read(below, { arrangements, ...on }),
      ({ arrangement }) => arrangement,
    ),
    linesOf: grouped(
      (offices: string[], on: OnDate) => read(lines, { offices, ...on }),
      ({ start }) => start,
    ),
    coverage: grouped(
      (ids: string[], on: OnDate) => read(ofOffices, { ids, ...on }),
      ({ office }) => office,
    ),
    officesOf: officesOf((agencies, filter) => read(listOffices, { agencies, ...filter })),
  }
}

function officesOf(find: (agencies: string[], filter: OfficeFilter) => Promise<{ id: string; agency: string }[]>) {
  const rows = grouped(find, ({ agency }) => agency)
  return async (agency: string, filter: OfficeFilter) => (await rows(agency, filter)).map(({ id }) => id)
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}
