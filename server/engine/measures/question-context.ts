import { tieKinds } from '../../../cypher/vocabulary.ts'
import { toDay } from '../../contract/days.ts'
import { checkedId, lookUp, noSuch } from '../../contract/ids.ts'
import type { QueryContextArgs } from '../../contract/types.generated.ts'
import { pricingOf } from '../friction/priced.ts'
import { standard } from '../friction/pricing.ts'
import { holds, isOffice, type Projection, partsOf, type View, worksFor } from '../graph/projection.ts'
import { bounded, knownLevel, knownPlace, some } from '../paths/constraints.ts'
import { type Arcs, degree, firstArc, lastArc, partiesOf } from '../search/arcs.ts'
import { amongFirst, mostTies, type Subgraph } from './among.ts'
import { type AnsweredFold, folds } from './folds.ts'

/** The graph around a question before names and evidence are looked up. */
export type ContextAnswer = {
  projection: Projection
  asOf: string
  subgraph: Subgraph
  matching: number
  folded: AnsweredFold[]
}

/** What parties must be; null does not bind. Agencies are numbers of the projection, levels too. */
type Filter = { view: View; place: number | null; agencies: Set<number> | null; levels: Set<number> | null }

const mostAgencies = 500
const piece = 10_000
const takesPart = tieKinds.indexOf('TAKES_PART_IN')

export function checkedFilter(projection: Projection, args: QueryContextArgs, asOf: string): Filter {
  const agencies = bounded('agencies', some('agencies', args.agencies) ?? [], mostAgencies)
  const levels = some('levels', args.levels)?.map((id) => knownLevel(projection, id))
  return {
    view: { day: toDay(asOf), includeIllustrative: args.includeIllustrative ?? false },
    place: typeof args.place === 'string' ? knownPlace(projection, args.place) : null,
    agencies: agencies.length === 0 ? null : new Set(agencies.map((id) => knownAgency(projection, id))),
    levels: levels ? new Set(levels.map((id) => projection.levels.findIndex((level) => level.id === id))) : null,
  }
}

function knownAgency({ agencies }: Projection, id: string): number {
  const agency = agencies.indexOf(checkedId('agencies', id))
  if (agency >= 0) return agency
  throw noSuch('agencies', 'agency', id, lookUp('AGENCY'))
}

type Drawn = Pick<ContextAnswer, 'subgraph' | 'matching' | 'folded'>

export function* drawn(projection: Projection, filter: Filter, first: number): Generator<void, Drawn> {
  const { arcs } = yield* pricingOf(projection, filter.view, standard)
  const order = mostTiedFirst(arcs, yield* matching(projection, arcs, filter))
  const subgraph = yield* amongFirst(arcs, null, order.slice(0, first), mostTies(first))
  const rest = { folded: order.slice(subgraph.parties.length), kept: new Set(subgraph.parties) }
  return { subgraph, matching: order.length, folded: yield* folds(projection, filter.view, arcs, rest) }
}

function* matching(projection: Projection, arcs: Arcs, filter: Filter): Generator<void, number[]> {
  const { parties } = projection
  const { view, place, levels } = filter
  const parts = place === null ? null : partsOf(projection, place)
  const found: number[] = []
  for (let party = 0; party < parties.ids.length; party++) {
    if (party % piece === 0) yield
    if (!holds(projection, parties, party, view)) continue
    if (levels !== null && !levels.has(parties.level[party]!)) continue
    if (parts !== null && !worksFor(projection, party, parts, view)) continue
    if (ofAgencies(projection, arcs, filter, party)) found.push(party)
  }
  return found
}

/** Whether it is an office of one of the agencies, or an arrangement in which such an office takes part. */
function ofAgencies({ parties, ties }: Projection, arcs: Arcs, { agencies }: Filter, party: number) {
  if (agencies === null) return true
  if (isOffice({ parties }, party)) return agencies.has(parties.agency[party]!)
  for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
    if (ties.kind[arcs.tie[arc]!] === takesPart && agencies.has(parties.agency[arcs.far[arc]!]!)) return true
  }
  return false
}

/** Equal ones by id. One number says both, for numbers sort much faster than what a comparison must look up. */
function mostTiedFirst(arcs: Arcs, parties: number[]): number[] {
  const count = partiesOf(arcs)
  const keys = Float64Array.from(parties, (party) => party - degree(arcs, party) * count)
  return Array.from(keys.sort(), (key) => ((key % count) + count) % count)
}
