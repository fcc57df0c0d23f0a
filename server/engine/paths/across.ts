import { longest } from '../../../common/constraints.ts'
import { type InEach, inEach } from '../../../common/languages.ts'
import { dayInWords } from '../../../common/words.ts'
import type { WayMissingReason } from '../../contract/types.generated.ts'
import { endKeysOf } from '../friction/at-ends.ts'
import { dimensionOf, dimensions } from '../friction/dimension.ts'
import { type Projection, tierOf } from '../graph/projection.ts'
import type { Automaton } from '../search/automaton.ts'
import { type Outcome, type Question, rankedPaths } from '../search/k-best.ts'
import { frictionOf } from '../search/keys.ts'
import { namedEnds } from './ends.ts'
import { budget } from './find.ts'
import { byId, type Ground, groundOf, type Terms } from './ground.ts'
import type { AnsweredPath } from './path.ts'

export type BothWays = { ground: Ground; across: WayFound; upAndOver: WayFound }
export type WayFound = { path: AnsweredPath | null; missing: WayIsMissing | null } & Otherwise
/** Of the best way where doubt costs nothing, and where it costs most: either may be another one. */
type Otherwise = { frictionIfCertain: number | null; frictionIfDoubted: number | null }
export type WayIsMissing = { reason: WayMissingReason; message: InEach<string> }

type Words = {
  outOfBudget: string
  noChain: (day: string) => string
  sameAgency: (from: string, to: string) => string
  differentTiers: string
  startsAtTop: string
}

const words: InEach<Words> = {
  en: {
    outOfBudget: 'The search stopped at its budget; there may be such a way.',
    noChain: (day) => `No chain of at most ${longest} ties makes this way on ${day}. Try another date or end.`,
    sameAgency: (from, to) => `${from} and ${to} are of one agency. Name an end of another one.`,
    differentTiers:
      'Nothing of the second end stands in the tier of the first office. Ask for an end at its own level.',
    startsAtTop: 'The first office is a headquarters. Ask from a regional or country office.',
  },
  fr: {
    outOfBudget: 'La recherche a épuisé son budget\u202f; une telle voie existe peut-être.',
    noChain: (day) =>
      `Aucune chaîne de ${longest} liens au plus ne fait cette voie au ${dayInWords(day, 'fr')}. Essayez une autre date ou une autre extrémité.`,
    sameAgency: (from, to) => `${from} et ${to} sont d’un même organisme. Nommez une extrémité d’un autre.`,
    differentTiers:
      'Rien de la seconde extrémité ne se trouve à l’échelon du premier bureau. Demandez une extrémité de son niveau.',
    startsAtTop: 'Le premier bureau est un siège. Partez d’un bureau régional ou de pays.',
  },
  es: {
    outOfBudget: 'La búsqueda agotó su presupuesto; puede que exista tal vía.',
    noChain: (day) =>
      `Ninguna cadena de ${longest} vínculos como máximo hace esta vía a ${dayInWords(day, 'es')}. Pruebe otra fecha u otro extremo.`,
    sameAgency: (from, to) => `${from} y ${to} son de un mismo organismo. Nombre un extremo de otro.`,
    differentTiers:
      'Nada del segundo extremo está en el escalón de la primera oficina. Pida un extremo de su mismo nivel.',
    startsAtTop: 'La primera oficina es una sede. Parta de una oficina regional o en un país.',
  },
}

/** An office, and the parties of another end that are not of its agency. */
type Start = { office: number; ends: Set<number> }
type Form = (ground: Ground, start: Start) => Generator<void, Outcome>

/** The exponents of doubt under which a way is looked for again. */
const [certain, doubted] = [0, 1]

/**
 * Both ways of an office, each found anew where doubt costs nothing and where a step costs 1 over its confidence.
 * `from` must not be anything but an office.
 */
export function* bothWays(terms: Terms, from: string, to: string): Generator<void, BothWays> {
  const ground = yield* groundOf(terms)
  const ifDoubt = (uncertaintyExponent: number) =>
    groundOf({ ...terms, settings: { ...terms.settings, uncertaintyExponent } })
  const grounds = [ground, yield* ifDoubt(certain), yield* ifDoubt(doubted)] as const
  const start = startOf(ground, from, to)
  if ('reason' in start) return { ground, across: without(start), upAndOver: without(start) }
  return {
    ground,
    across: yield* wayOf(across, grounds, start, notAcross(ground, start)),
    upAndOver: yield* wayOf(upAndOver, grounds, start, notUp(ground, start)),
  }
}

function* wayOf(
  form: Form,
  [ground, ...otherwise]: readonly [Ground, Ground, Ground],
  start: Start,
  why: WayIsMissing | null,
): Generator<void, WayFound> {
  if (why) return without(why)
  const outcome = yield* form(ground, start)
  const [found] = outcome.paths
  if (!found) return without(none(ground, outcome))
  const frictions: (number | null)[] = []
  for (const other of otherwise) {
    const { paths } = other.pricing === ground.pricing ? outcome : yield* form(other, start)
    frictions.push(paths[0] ? frictionOf(paths[0].key) : null)
  }
  const [frictionIfCertain = null, frictionIfDoubted = null] = frictions
  return { path: { ground, found, rank: null }, frictionIfCertain, frictionIfDoubted, missing: null }
}

function without(missing: WayIsMissing): WayFound {
  return { path: null, frictionIfCertain: null, frictionIfDoubted: null, missing }
}

function none({ constraints }: Ground, { outOfBudget }: Outcome): WayIsMissing {
  if (outOfBudget) {
    return { reason: 'OUT_OF_BUDGET', message: inEach((language) => words[language].outOfBudget) }
  }
  return { reason: 'NO_CHAIN', message: inEach((language) => words[language].noChain(constraints.asOf)) }
}

function startOf({ projection, constraints }: Ground, from: string, to: string): Start | WayIsMissing {
  const { parties } = projection
  const both = namedEnds(projection, from, to, constraints)
  if ('reason' in both) return both
  const office = parties.ids.indexOf(from)
  const others = [...both.to].filter((party) => parties.agency[party] !== parties.agency[office])
  if (others.length > 0) return { office, ends: new Set(others) }
  return { reason: 'SAME_AGENCY', message: inEach((language) => words[language].sameAgency(from, to)) }
}

function notAcross({ projection }: Ground, { office, ends }: Start): WayIsMissing | null {
  if ([...ends].some((end) => tierOf(projection, end) === tierOf(projection, office))) return null
  return { reason: 'DIFFERENT_TIERS', message: inEach((language) => words[language].differentTiers) }
}

function notUp({ projection }: Ground, { office }: Start): WayIsMissing | null {
  if (!isHeadquarters(projection, office)) return null
  return { reason: 'STARTS_AT_TOP', message: inEach((language) => words[language].startsAtTop) }
}

/** Whether a party stands at the level of headquarters. */
export function isHeadquarters({ levels, parties }: Projection, party: number): boolean {
  return levels[parties.level[party]!]?.isHeadquarters === true
}

/** Which ties run within an agency, or between two. */
export function isOf(dimension: 'INTRA_AGENCY' | 'INTER_AGENCY', { projection, pricing }: Ground) {
  return (tie: number) => dimensions[dimensionOf(projection, pricing.membership, tie)] === dimension
}

function betweenAgencies(ground: Ground): Ground {
  return { ...ground, mayWalk: isOf('INTER_AGENCY', ground) }
}

function best(
  { projection, pricing, mayWalk }: Ground,
  { office }: Start,
  form: Pick<Question, 'to' | 'mayPass' | 'automaton'>,
): Generator<void, Outcome> {
  const usual = { via: [], tierOf: null, maxSteps: longest, count: 1, budget: budget / 4, before: byId(projection) }
  const endKeys = endKeysOf(projection, pricing, [office, ...form.to])
  return rankedPaths(pricing.arcs, { ...usual, endKeys, from: new Set([office]), mayWalk, ...form })
}

/** Every step between agencies, every party in the first office's tier. */
function across(all: Ground, start: Start) {
  const ground = betweenAgencies(all)
  const tier = tierOf(ground.projection, start.office)
  const level = (party: number) => tierOf(ground.projection, party) === tier
  return best(ground, start, { to: new Set([...start.ends].filter(level)), mayPass: level })
}

/** First inside the agency, up to the moment when one of its headquarters is reached; from there on, anything. */
function upAndOver(ground: Ground, start: Start) {
  const { projection } = ground
  const { agency } = projection.parties
  const isInside = isOf('INTRA_AGENCY', ground)
  const automaton: Automaton = {
    states: 2,
    rise: 1,
    initial: () => 0,
    after(state, _near, far, tie) {
      if (state === 1) return 1
      if (!isInside(tie)) return -1
      return agency[far] === agency[start.office] && isHeadquarters(projection, far) ? 1 : 0
    },
  }
  return best(ground, start, { to: start.ends, mayPass: null, automaton })
}
