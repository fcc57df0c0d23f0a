import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { countOf, type View } from '../../common/address.ts'
import { givenConstraints } from '../../common/constraints.ts'
import { givenFriction } from '../../common/friction.ts'
import { request } from '../graphql.ts'
import { Around, Near, type Party, Passed, Subject, type Tie, Unfolded } from './documents.ts'
import type { Trail } from './elements.ts'
import { type Expansion, expansionIn } from './expansions.ts'
import { type Counted, foldId } from './folding.ts'
import { limitsOf } from './withinLimits.ts'

/** What a map is of: a thing, or what lies between two ends. */
export type Of = {
  sort: 'Place' | 'Agency' | 'Party' | 'Route'
  id: string
  name: string
  /** Where `sort` is `Route`, the other end. */
  to?: { id: string; name: string }
}
export type Route = Trail & { id: string; friction: number; sentence: string }
/** What is drawn before anything is opened by hand. */
export type Base = {
  of: Of
  parties: Party[]
  ties: Tie[]
  counted: Counted[]
  /** How many parties match, drawn or counted. */
  matching: number
  /** Whom all of them work for; null where the map is not of one place. */
  place: string | null
  /** What is never folded. */
  kept: Set<string>
  routes: Route[]
  /** Why there is nothing to draw. */
  blank: string | null
  agencyRank: string[]
  asOf: string
  dataVersion: string
  asCypher: { text: string; parameters: unknown } | null
}
/** What was opened by hand, in the order of the address. */
export type Addition = { expansion: Expansion; parties: Party[]; ties: Tie[]; left: number }

const mostKept = 500
const mostNear = 201
/** So many parties come with one expansion. */
const mostAdded = 100

/** The thing or the two ends, and what is around them. */
export function useBase(view: View) {
  const { from, to, at, asOf, includeIllustrative: illustrative } = view
  const ids = from !== null && to !== null ? [from, to] : [at ?? from ?? to ?? '']
  const question = {
    ids,
    limits: limitsOf(view),
    friction: givenFriction(view),
    asOf,
    illustrative,
    overlap: view.maxOverlap,
  }
  return useQuery({
    queryKey: ['map', question, countOf(view)],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Base | null> => {
      const subjects = await Promise.all(ids.map(async (id) => (await request(Subject, { id }, signal)).node))
      const [one, other] = subjects
      if (!one || (ids.length > 1 && !other)) return null
      if (!('name' in one)) return null
      if (other && 'name' in other) return routeBase(view, one, other, signal)
      const { __typename: sort, id, name } = one
      const known = { asOf, illustrative }
      if (one.__typename === 'Place') {
        const place = one.kind.id === 'WORLD' ? null : id
        return aroundBase({ sort: 'Place', id, name }, { ...known, place }, signal)
      }
      if (sort === 'Agency') return aroundBase({ sort, id, name }, { ...known, agencies: [id] }, signal)
      if (sort === 'Office' || sort === 'Arrangement') return nearBase({ sort: 'Party', id, name }, view, signal)
      return null
    },
  })
}

type Known = { asOf: string | null; illustrative: boolean; place?: string | null; agencies?: string[] }

async function aroundBase(of: Of, known: Known, signal: AbortSignal): Promise<Base> {
  const { context } = await request(Around, { ...known, first: mostKept }, signal)
  const { subgraph, folded, matching, asOf, dataVersion, asCypher } = context
  return {
    of,
    ...subgraph,
    counted: folded,
    matching,
    place: known.place ?? null,
    kept: new Set(),
    routes: [],
    blank: null,
    agencyRank: of.sort === 'Agency' ? [of.id] : [],
    ...{ asOf, dataVersion, asCypher },
  }
}

async function nearBase(of: Of, view: View, signal: AbortSignal): Promise<Base> {
  const question = { of: of.id, constraints: limitsOf(view), friction: givenFriction(view), first: mostNear }
  const { neighbourhood } = await request(Near, question, signal)
  const { subgraph, leftOut, noEnd, asOf, dataVersion, asCypher } = neighbourhood
  const left = leftOut.reduce((sum, { neighbours }) => sum + neighbours, 0)
  return {
    of,
    ...subgraph,
    counted: [],
    matching: subgraph.parties.length + left,
    place: null,
    kept: new Set([of.id]),
    routes: [],
    blank: noEnd?.message ?? null,
    agencyRank: [],
    ...{ asOf, dataVersion, asCypher },
  }
}

type Named = { id: string; name: string }

/** The parties of the routes, and, as counts, whoever else their agencies have. */
async function routeBase(view: View, one: Named, other: Named, signal: AbortSignal): Promise<Base> {
  const question = {
    ...{
      from: one.id,
      to: other.id,
      first: countOf({ ...view, path: null, list: 'routes' }),
      maxOverlap: view.maxOverlap,
    },
    ...{ constraints: givenConstraints(view), friction: givenFriction(view) },
  }
  const { routes } = await request(Passed, question, signal)
  const { nodes, subgraph, noPath, asOf, dataVersion } = routes
  const agencies = [...new Set(nodes.flatMap(({ path }) => path.agencies.map(({ id }) => id)))]
  const known = { asOf: view.asOf, illustrative: view.includeIllustrative }
  const around = agencies.length > 0 ? (await request(Around, { ...known, agencies, first: 1 }, signal)).context : null
  return {
    of: { sort: 'Route', id: one.id, name: one.name, to: { id: other.id, name: other.name } },
    ...subgraph,
    counted: around ? withoutDrawn(around.folded, around.subgraph.parties, subgraph.parties) : [],
    matching: around?.matching ?? subgraph.parties.length,
    place: null,
    kept: new Set(subgraph.parties.map(({ id }) => id)),
    routes: nodes.map(({ id, friction, sentence, path: { steps } }) => ({
      id,
      friction,
      sentence,
      parties: [steps[0]?.from.id, ...steps.map(({ to }) => to.id)].filter((party) => party !== undefined),
      steps: new Map(steps.map(({ tie }, index) => [tie.id, index + 1])),
    })),
    blank: noPath?.message ?? null,
    agencyRank: agencies,
    ...{ asOf, dataVersion, asCypher: null },
  }
}

/** Of the offices that are counted, those that the routes do not pass; arrangements are not of one agency. */
function withoutDrawn(counted: readonly Counted[], kept: readonly Party[], drawn: readonly Party[]): Counted[] {
  const cell = (agency: string, level: string) => `${agency}@${level}`
  const cells = new Map<string, Counted>()
  const add = (one: Counted, count: number) => {
    const id = cell(one.agency?.id ?? '', one.level.id)
    cells.set(id, { ...one, count: (cells.get(id)?.count ?? 0) + count })
  }
  for (const one of counted) if (one.entity === 'OFFICE' && one.agency !== null) add(one, one.count)
  for (const party of kept)
    if (party.__typename === 'Office') add({ entity: 'OFFICE', agency: party.agency, level: party.level, count: 1 }, 1)
  for (const party of drawn) {
    const one = party.__typename === 'Office' && cells.get(cell(party.agency.id, party.level.id))
    if (one) one.count -= 1
  }
  return [...cells.values()].filter(({ count }) => count > 0)
}

/** Whatever was opened by hand, as far as it had to be fetched. */
export function useAdditions(base: Base | null | undefined, view: View): { additions: Addition[]; isReading: boolean } {
  const limits = limitsOf(view)
  const known = { asOf: view.asOf, illustrative: view.includeIllustrative, place: base?.place ?? null }
  return useQueries({
    queries: view.expanded.map((text) => ({
      queryKey: ['map-opened', text, limits, known],
      enabled: base !== undefined && base !== null,
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Addition> => {
        const expansion = expansionIn(text)
        if (expansion.sort === 'fold') return { expansion, left: 0, ...(await unfolded(base, text, known, signal)) }
        const { of, kind, level } = expansion
        const narrowed = { ...(kind ? { kinds: [kind] } : {}), ...(level ? { levels: [level] } : {}) }
        const constraints = { ...limits, ...narrowed }
        const { neighbourhood } = await request(Near, { of, constraints, first: mostAdded + 1 }, signal)
        const { subgraph, leftOut } = neighbourhood
        return { expansion, ...subgraph, left: leftOut.reduce((sum, { neighbours }) => sum + neighbours, 0) }
      },
    })),
    combine: (results) => ({
      additions: results.flatMap(({ data }) => (data ? [data] : [])),
      isReading: results.some(({ isLoading }) => isLoading),
    }),
  })
}

/** The parties of a fold that were only counted. Those of a kind of arrangement cannot be asked for. */
async function unfolded(base: Base | null | undefined, fold: string, known: Known, signal: AbortSignal) {
  const cell = base?.counted.find(({ agency, level }) => fold === foldId('offices', agency?.id ?? null, level.id))
  if (!cell?.agency) return { parties: [], ties: [] }
  const question = { ...known, agency: cell.agency.id, level: cell.level.id, first: mostAdded }
  const { context } = await request(Unfolded, question, signal)
  const offices = context.subgraph.parties.filter((party) => party.__typename === 'Office')
  return {
    parties: offices.map(({ ties: _, ...party }): Party => party),
    ties: offices.flatMap(({ ties }) => ties.nodes),
  }
}
