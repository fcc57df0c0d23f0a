import { type InEach, inEach } from '../../../common/languages.ts'
import { byNumber, listed } from '../../../common/words.ts'
import { type Day, toDate, toDay } from '../../contract/days.ts'
import type { Projection } from '../graph/projection.ts'
import { frictionOf, stepsOf } from '../search/keys.ts'
import { type Constraints, eachLoosened, type Loosening, onDay } from './constraints.ts'
import { standsFor } from './ends.ts'
import { find } from './find.ts'
import type { Terms } from './ground.ts'

/** The best path that there would be. */
type Gain = { friction: number; length: number; message: InEach<string> }
/** A constraint without which there is a path. */
export type Relaxation = Gain & { constraint: string }
/** Constraints without which there is a path, while each of them alone is in the way. */
export type RelaxedTogether = Gain & { constraints: string[] }
/** Another day on which there is a path. */
export type OtherDay = Gain & { asOf: string }
type EndIds = { from: string; to: string }

const words: InEach<(limit: string, steps: number, friction: number) => string> = {
  en: (limit, steps, friction) =>
    `${limit} there is a path of ${steps} ${byNumber(steps, 'step', 'steps')}, friction ${friction}.`,
  fr: (limit, steps, friction) =>
    `${limit}, il y a un chemin de ${steps} ${byNumber(steps, 'étape', 'étapes', 'fr')}, friction ${friction.toLocaleString('fr')}.`,
  es: (limit, steps, friction) =>
    `${limit} hay un camino de ${steps} ${byNumber(steps, 'paso', 'pasos', 'es')}, fricción ${friction.toLocaleString('es')}.`,
}

// Some twenty of them stay within the time of one request.
const budget = 1_000_000

/** Tries to do without each constraint that binds, one at a time. Those without which there is still no path are left out. */
export function* relaxations(terms: Terms, ends: EndIds): Generator<void, Relaxation[]> {
  const found: Relaxation[] = []
  for (const { name, inWords, loosen } of eachLoosened(terms.projection, terms.constraints)) {
    const gain = yield* gainOf(terms, loosen(terms.constraints), ends, inWords)
    if (gain) found.push({ constraint: name, ...gain })
  }
  return found
}

/**
 * Where no constraint alone is in the way: those that are together, none of them too many, as one finds them by doing
 * without all and then taking each back with which there is still a path. Null where one alone is in the way, or none at
 * all. The day stays: another one lets other paths through and not more. `alone`: what `relaxations` found.
 */
export function* relaxedTogether(
  terms: Terms,
  ends: EndIds,
  alone: readonly Relaxation[],
): Generator<void, RelaxedTogether | null> {
  if (alone.length > 0) return null
  const binding = eachLoosened(terms.projection, terms.constraints).filter(({ name }) => name !== 'asOf')
  let some = binding
  let gain = yield* withoutAll(terms, ends, some)
  for (const one of binding) {
    if (gain === null) return null
    const fewer = some.filter((other) => other !== one)
    const less = yield* withoutAll(terms, ends, fewer)
    if (less) [some, gain] = [fewer, less]
  }
  return gain === null || some.length < 2 ? null : { constraints: some.map(({ name }) => name), ...gain }
}

function withoutAll(terms: Terms, ends: EndIds, some: Loosening[]): Generator<void, Gain | null> {
  const constraints = some.reduce((bound, { loosen }) => loosen(bound), terms.constraints)
  const inWords = inEach((language) => {
    const limits = some.map((one) => one.inWords[language])
    const going = limits.map((limit, index) => (index === 0 ? limit : limit.charAt(0).toLowerCase() + limit.slice(1)))
    return listed(going, undefined, language)
  })
  return gainOf(terms, constraints, ends, inWords)
}

/** So many days are tried to either side. */
const mostDays = 3
/** So many ties are looked at in a moment. */
const piece = 10_000

/**
 * The nearest day after and the nearest before on which there is a path, of the nearest few on which a tie of an end begins
 * or holds for the last time.
 */
export function* otherDays(terms: Terms, ends: EndIds): Generator<void, OtherDay[]> {
  const found: OtherDay[] = []
  for (const days of yield* daysAround(terms, ends)) {
    for (const day of days) {
      const asOf = toDate(day)
      if (asOf === null) continue
      const { constraints, inWords } = onDay(terms.constraints, asOf)
      const gain = yield* gainOf(terms, constraints, ends, inWords)
      if (gain === null) continue
      found.push({ asOf, ...gain })
      break
    }
  }
  return found
}

/** Days within what the data covers on which a tie of an end begins, later than the one asked about; and last days before. */
function* daysAround(
  { projection, constraints }: Terms,
  { from, to }: EndIds,
): Generator<void, [after: Day[], before: Day[]]> {
  const today = toDay(constraints.asOf)
  const ofEnds = new Set([from, to].flatMap((id) => standsFor(projection, id)?.(constraints.view) ?? []))
  const [after, before] = [new Set<Day>(), new Set<Day>()]
  const { ties, spans } = projection
  for (let tie = 0; tie < ties.kind.length; tie++) {
    if (tie % piece === 0) yield
    if (!ofEnds.has(ties.from[tie]!) && !ofEnds.has(ties.to[tie]!)) continue
    const [first, end] = [spans.from[ties.span[tie]!]!, spans.to[ties.span[tie]!]!]
    if (first > today) after.add(first)
    if (end <= today) before.add(end - 1)
  }
  const some = (days: Set<Day>) =>
    [...days]
      .filter((day) => isCovered(projection, day))
      .sort((one, other) => Math.abs(one - today) - Math.abs(other - today))
      .slice(0, mostDays)
  return [some(after), some(before)]
}

function isCovered({ covered }: Pick<Projection, 'covered'>, day: Day): boolean {
  return covered === null || (covered.from <= day && day < covered.to)
}

function* gainOf(
  terms: Terms,
  constraints: Constraints,
  ends: EndIds,
  inWords: InEach<string>,
): Generator<void, Gain | null> {
  const { outcome } = yield* find({ ...terms, constraints }, { ...ends, count: 1, budget })
  const [best] = outcome.paths
  if (!best) return null
  const [friction, length] = [frictionOf(best.key), stepsOf(best.key)]
  return { friction, length, message: inEach((language) => words[language](inWords[language], length, friction)) }
}
