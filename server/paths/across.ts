import type { Context } from '../context.ts'
import { checkedId } from '../entities.ts'
import { badInput } from '../errors.ts'
import { holds, isOffice, type Projection, tierOf } from '../projection/projection.ts'
import type { QueryAcrossOrUpArgs, Resolvers, WayMissingReason } from '../schema.generated.ts'
import { budget } from './answer.ts'
import { listedPaths } from './as-cypher.ts'
import { longest } from './constraints.ts'
import { dimensionOf, dimensions } from './dimension.ts'
import { standsFor } from './ends.ts'
import { byId, type Ground, groundOf, type Terms, termsOf } from './ground.ts'
import { frictionOf } from './keys.ts'
import type { Layers } from './layers.ts'
import { type AnsweredPath, frictionUsed } from './path.ts'
import { type Found, type Outcome, rankedPaths } from './search.ts'
import { inTurns } from './turns.ts'

export type WayFound = { path: AnsweredPath | null; frictionIfCertain: number | null; missing: Missing | null }
type Missing = { reason: WayMissingReason; message: string }
export type BothWays = { ground: Ground; across: WayFound; upAndOver: WayFound }

/** The parties of a question: where it starts, where it may end, and what stops either way before any search. */
type Start = { office: number; ends: Set<number> }

export async function acrossOrUp(args: QueryAcrossOrUpArgs, context: Context): Promise<BothWays> {
  const [from, to] = [checkedId('from', args.from), checkedId('to', args.to)]
  const constraints = {
    asOf: args.asOf ?? null,
    includeIllustrative: args.includeIllustrative ?? false,
    maxSteps: longest,
  }
  const terms = await termsOf({ constraints, friction: args.friction ?? null }, context)
  return context.walks.run(context.signal, () => inTurns(bothWays(terms, from, to), context.signal))
}

/** Both ways, searched. */
export function* bothWays(terms: Terms, from: string, to: string): Generator<void, BothWays> {
  const ground = yield* groundOf(terms)
  const certain = yield* groundOf({ ...terms, settings: { ...terms.settings, uncertaintyExponent: 0 } })
  const start = startOf(ground, from, to)
  if ('reason' in start) return { ground, across: without(start), upAndOver: without(start) }
  const way = function* (search: Search, why: Missing | null): Generator<void, WayFound> {
    if (why) return without(why)
    const outcome = yield* search(ground, start)
    const [found] = outcome.paths
    if (!found) return without(none(ground, outcome))
    const { paths } = yield* search(certain, start)
    const frictionIfCertain = paths[0] ? frictionOf(paths[0].key) : null
    return { path: { ground, found, rank: null }, frictionIfCertain, missing: null }
  }
  return {
    ground,
    across: yield* way(across, notAcross(ground, start)),
    upAndOver: yield* way(upAndOver, notUp(ground, start)),
  }
}

type Search = (ground: Ground, start: Start) => Generator<void, Outcome>

function without(missing: Missing): WayFound {
  return { path: null, frictionIfCertain: null, missing }
}

function none({ constraints }: Ground, { outOfBudget }: Outcome): Missing {
  if (outOfBudget) {
    return { reason: 'OUT_OF_BUDGET', message: 'The search stopped at its budget; there may be such a way.' }
  }
  const message = `No chain of at most ${longest} ties makes this way on ${constraints.asOf}. Try another date or end.`
  return { reason: 'NO_CHAIN', message }
}

function startOf({ projection, constraints }: Ground, from: string, to: string): Start | Missing {
  const { parties } = projection
  const office = parties.ids.indexOf(from)
  if (office >= 0 && !isOffice(projection, office)) throw notAnOffice(from)
  if (office < 0 && standsFor(projection, from)) throw notAnOffice(from)
  if (office < 0 || !holds(projection, parties, office, constraints.view)) {
    return {
      reason: 'NO_START',
      message: `There is no office ${from} on ${constraints.asOf}. Look it up with \`search\`.`,
    }
  }
  const all = standsFor(projection, to)?.(constraints.view) ?? []
  const there = all.filter((party) => holds(projection, parties, party, constraints.view))
  if (there.length === 0) {
    return {
      reason: 'NO_END',
      message: `There is nothing of ${to} on ${constraints.asOf}. Look it up with \`search\`.`,
    }
  }
  const others = there.filter((party) => parties.agency[party] !== parties.agency[office])
  if (others.length > 0) return { office, ends: new Set(others) }
  return { reason: 'SAME_AGENCY', message: `${from} and ${to} are of one agency. Name an end of another one.` }
}

function notAnOffice(id: string) {
  return badInput('from', `\`from\` must be an office; ${JSON.stringify(id)} is none. Name one of its offices.`)
}

function notAcross({ projection }: Ground, { office, ends }: Start): Missing | null {
  if ([...ends].some((end) => tierOf(projection, end) === tierOf(projection, office))) return null
  return {
    reason: 'DIFFERENT_TIERS',
    message: 'Nothing of the second end stands in the tier of the first office. Ask for an end at its own level.',
  }
}

function notUp({ projection }: Ground, { office }: Start): Missing | null {
  if (!isHeadquarters(projection, office)) return null
  return {
    reason: 'STARTS_AT_TOP',
    message: 'The first office is a headquarters. Ask from a regional or country office.',
  }
}

function isHeadquarters({ levels, parties }: Projection, party: number): boolean {
  return levels[parties.level[party]!]?.isHeadquarters === true
}

function searched(
  { projection, costing }: Ground,
  { office }: Start,
  rest: Pick<Parameters<typeof rankedPaths>[1], 'to' | 'mayWalk' | 'mayPass'> & { layers?: Layers },
) {
  const usual = { via: [], tierOf: null, maxSteps: longest, count: 1, budget, before: byId(projection) }
  return rankedPaths(costing.arcs, { ...usual, from: new Set([office]), ...rest })
}

/** Every step between agencies, every party in the first office's tier. */
function across(ground: Ground, start: Start) {
  const { projection, costing } = ground
  const tier = tierOf(projection, start.office)
  const level = (party: number) => tierOf(projection, party) === tier
  const isBetween = (tie: number) => dimensions[dimensionOf(projection, costing.membership, tie)] === 'INTER_AGENCY'
  return searched(ground, start, { to: new Set([...start.ends].filter(level)), mayWalk: isBetween, mayPass: level })
}

/** First inside the agency, up to the moment when one of its headquarters is reached; from there on, anything. */
function upAndOver(ground: Ground, start: Start) {
  const { projection, costing } = ground
  const { agency } = projection.parties
  const layers: Layers = {
    count: 2,
    rise: 1,
    first: () => 0,
    after(layer, _near, far, tie) {
      if (layer === 1) return 1
      if (dimensions[dimensionOf(projection, costing.membership, tie)] !== 'INTRA_AGENCY') return -1
      return agency[far] === agency[start.office] && isHeadquarters(projection, far) ? 1 : 0
    },
  }
  return searched(ground, start, { to: start.ends, mayWalk: null, mayPass: null, layers })
}

const friction = ({ path }: WayFound) => (path ? frictionOf(path.found.key) : null)
const minus = (one: number | null, other: number | null) => (one === null || other === null ? null : one - other)
const difference = ({ across, upAndOver }: BothWays) => minus(friction(upAndOver), friction(across))
const ifCertain = ({ across, upAndOver }: BothWays) => minus(upAndOver.frictionIfCertain, across.frictionIfCertain)

export const acrossOrUpResolvers: NonNullable<Resolvers['AcrossOrUp']> = {
  difference,
  differenceIfCertain: ifCertain,
  uncertaintyDecides(both) {
    const [doubted, certain] = [difference(both), ifCertain(both)]
    return doubted === null || certain === null ? null : Math.sign(doubted) !== Math.sign(certain)
  },
  asOf: ({ ground: { constraints } }) => constraints.asOf,
  dataVersion: ({ ground: { projection } }) => projection.dataVersion.asked(),
  friction: ({ ground }) => frictionUsed(ground),
  asCypher: ({ ground, across, upAndOver }) =>
    listedPaths(
      ground,
      [across, upAndOver].flatMap(({ path }): Found[] => (path ? [path.found] : [])),
    ),
}
