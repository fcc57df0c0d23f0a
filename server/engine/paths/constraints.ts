import {
  type ConstraintName,
  constraints as descriptors,
  longest,
  loosened,
  mostIds,
  mostVia,
} from '../../../common/constraints.ts'
import type { InEach } from '../../../common/languages.ts'
import { dayInWords } from '../../../common/words.ts'
import { bases, observedBases, tieKinds } from '../../../cypher/vocabulary.ts'
import { toDay } from '../../contract/days.ts'
import { badInput, within } from '../../contract/errors.ts'
import { checkedId, lookUp, noSuch, quoted, thereAre } from '../../contract/ids.ts'
import type { PathConstraints } from '../../contract/types.generated.ts'
import type { Membership } from '../friction/crowd.ts'
import { dimensionOf, dimensions } from '../friction/dimension.ts'
import { coveredDate } from '../graph/covered.ts'
import { isLowest, officesOf, type Projection, partsOf, type View, worksFor } from '../graph/projection.ts'
import type { MayWalk } from '../search/arcs.ts'

/** What paths must keep to, checked, with every default filled in. What is null does not bind. */
export type Constraints = { [Name in ConstraintName]: ReturnType<(typeof halves)[Name]['check']> } & { view: View }

type MayPass = ((party: number) => boolean) | null
/** How a constraint binds: the other half of its descriptor in `common/constraints.ts`. */
type Half<Given, Checked> = {
  /** What the search reads of it. Refuses with BAD_USER_INPUT what cannot be meant, and names what can. */
  check(given: Given, projection: Projection): Checked
  /** Which ties may be walked; null when all that count may. */
  mayWalk?(checked: Checked, projection: Projection, membership: Membership): MayWalk
  /** Which parties may stand between the ends; null when all may. A tie that counts has ends that hold on the day. */
  mayPass?(checked: Checked, projection: Projection, view: View): MayPass
  /** Begins the sentence "… there is a path of 3 steps" where it is loosened; `Without …` unless said. */
  loosenedInWords?(checked: Checked): InEach<string>
}

/** In the order in which they are tried for being in the way. Those that only `check` are read by the search itself. */
const halves = {
  kinds: half('kinds', (given) => some('kinds', given), {
    mayWalk: (kinds, { ties }) => among(ties.kind, tieKinds, kinds),
  }),
  levels: half(
    'levels',
    (given, projection) => some('levels', given)?.map((id) => knownLevel(projection, id)) ?? null,
    {
      mayPass: (levels, { parties, levels: all }) =>
        among(
          parties.level,
          all.map(({ id }) => id),
          levels,
        ),
    },
  ),
  dimension: half('dimension', (given) => given ?? null, {
    mayWalk: (dimension, projection, membership) => {
      if (dimension === null) return null
      const wanted = dimensions.indexOf(dimension)
      return (tie) => dimensionOf(projection, membership, tie) === wanted
    },
  }),
  bases: half('bases', (given) => some('bases', given), {
    mayWalk: (asked, { ties }) => among(ties.basis, bases, asked),
  }),
  observedOnly: half('observedOnly', (given) => given ?? descriptors.observedOnly.free, {
    mayWalk: (isOn, { ties }) => among(ties.basis, bases, isOn ? observedBases : null),
  }),
  minConfidence: half(
    'minConfidence',
    (given) => within('minConfidence', given ?? descriptors.minConfidence.free, 0, 1),
    {
      mayWalk: (minConfidence, { ties }) => {
        // Confidence is kept in hundredths, and 0.29 × 100 is more than 29.
        const least = Math.ceil(Number((minConfidence * 100).toFixed(6)))
        return least === 0 ? null : (tie) => ties.confidence[tie]! >= least
      },
    },
  ),
  mustChangeLevel: half('mustChangeLevel', (given) => given ?? descriptors.mustChangeLevel.free),
  place: half('place', (given, projection) => (typeof given === 'string' ? knownPlace(projection, given) : null), {
    mayPass: (place, projection, view) => (place === null ? null : staysIn(projection, [place], view)),
  }),
  /** Numbers of places, as `place`. */
  stayIn: half(
    'stayIn',
    (given, projection) => some('stayIn', given)?.map((id) => knownPlace(projection, id, 'stayIn')) ?? null,
    { mayPass: (places, projection, view) => (places === null ? null : staysIn(projection, places, view)) },
  ),
  /** Numbers of levels, at which alone a path may cross from agency to agency, and must. */
  crossAt: half('crossAt', (given, { levels }) => {
    const ids = some('crossAt', given)
    const known = (id: string) => knownLevel({ levels }, id, 'crossAt')
    return ids === null ? null : new Set(ids.map((id) => levels.findIndex((level) => level.id === known(id))))
  }),
  /** Numbers of parties, with every office of an agency. */
  avoid: half(
    'avoid',
    (given, projection) => new Set(bounded('avoid', given ?? [], mostIds).flatMap((id) => avoided(projection, id))),
    { mayPass: (avoid) => (avoid.size === 0 ? null : (party) => !avoid.has(party)) },
  ),
  /** Numbers of parties, in order. */
  via: half('via', (given, projection) => bounded('via', given ?? [], mostVia).map((id) => passed(projection, id))),
  maxSteps: half('maxSteps', (given) => within('maxSteps', given ?? descriptors.maxSteps.free, 1, longest), {
    loosenedInWords: (maxSteps) => ({
      en: `With \`maxSteps: ${maxSteps}\``,
      fr: `Avec \`maxSteps: ${maxSteps}\``,
      es: `Con \`maxSteps: ${maxSteps}\``,
    }),
  }),
  asOf: half('asOf', coveredDate, {
    loosenedInWords: (asOf) => ({
      en: `On ${asOf}`,
      fr: `Au ${dayInWords(asOf, 'fr')}`,
      es: `A ${dayInWords(asOf, 'es')}`,
    }),
  }),
  includeIllustrative: half('includeIllustrative', (given) => given ?? descriptors.includeIllustrative.free, {
    loosenedInWords: () => ({
      en: 'With made-up ties (`includeIllustrative: true`)',
      fr: 'Avec les liens inventés (`includeIllustrative: true`)',
      es: 'Con vínculos inventados (`includeIllustrative: true`)',
    }),
  }),
} satisfies { [Name in ConstraintName | keyof PathConstraints]: Half<PathConstraints[Name], unknown> }
const names = Object.keys(halves) as ConstraintName[]
const anyHalf: Record<ConstraintName, Half<unknown, unknown>> = halves

function half<Name extends ConstraintName, Checked>(
  _name: Name,
  check: (given: PathConstraints[Name], projection: Projection) => Checked,
  how: Omit<Half<PathConstraints[Name], Checked>, 'check'> = {},
): Half<PathConstraints[Name], Checked> {
  return { check, ...how }
}

/** Refuses with BAD_USER_INPUT what cannot be meant, and names what can. */
export function checkedConstraints(projection: Projection, given: PathConstraints | null | undefined): Constraints {
  const checked = names.map((name) => [name, anyHalf[name].check(given?.[name], projection)])
  const constraints = viewed(Object.fromEntries(checked) as Constraints)
  checkVia(projection, constraints)
  return constraints
}

function viewed(constraints: Omit<Constraints, 'view'>): Constraints {
  const { asOf, includeIllustrative } = constraints
  return { ...constraints, view: { day: toDay(asOf), includeIllustrative } }
}

/** How one constraint that binds may be loosened, and how to say so. */
export type Loosening = { name: ConstraintName; inWords: InEach<string>; loosen(constraints: Constraints): Constraints }

/** One for each that binds. */
export function eachLoosened(projection: Projection, constraints: Constraints): Loosening[] {
  return names.flatMap((name) => {
    const given: PathConstraints = loosened(name)
    const { check, loosenedInWords } = anyHalf[name]
    const checked = check(given[name], projection)
    if (isSame(checked, constraints[name])) return []
    const inWords = loosenedInWords?.(checked) ?? without(name)
    return [{ name, inWords, loosen: (bound) => viewed({ ...bound, [name]: checked }) }]
  })
}

/** The same constraints on another day, and how to say so. */
export function onDay(constraints: Constraints, asOf: string): { constraints: Constraints; inWords: InEach<string> } {
  return { constraints: viewed({ ...constraints, asOf }), inWords: halves.asOf.loosenedInWords!(asOf) }
}

function without(name: ConstraintName): InEach<string> {
  return { en: `Without \`${name}\``, fr: `Sans \`${name}\``, es: `Sin \`${name}\`` }
}

function isSame(one: unknown, other: unknown): boolean {
  const written = (value: unknown) => JSON.stringify(value instanceof Set ? [...value] : value)
  return written(one) === written(other)
}

/** An empty list would leave nothing to walk, which nobody means. */
export function some<Item>(field: string, items: readonly Item[] | null | undefined): readonly Item[] | null {
  if (items?.length === 0) throw badInput(field, `\`${field}\` is empty: name at least one, or leave it out for all.`)
  return items ?? null
}

export function bounded<Item>(field: string, items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  throw badInput(field, `\`${field}\` may name at most ${most}; it named ${items.length}.`)
}

export function knownLevel({ levels }: Pick<Projection, 'levels'>, id: string, field = 'levels'): string {
  if (levels.some((level) => level.id === id)) return id
  throw noSuch(field, 'level', id, thereAre(levels.map((level) => level.id)))
}

export function knownPlace({ places }: Projection, id: string, field = 'place'): number {
  const place = places.ids.indexOf(checkedId(field, id))
  if (place >= 0) return place
  throw noSuch(field, 'place', id, lookUp('PLACE'))
}

function avoided(projection: Projection, id: string): number[] {
  const party = projection.parties.ids.indexOf(checkedId('avoid', id))
  if (party >= 0) return [party]
  const agency = projection.agencies.indexOf(id)
  if (agency >= 0) return officesOf(projection, agency)
  throw badInput('avoid', `There is no office, arrangement or agency ${quoted(id)} to avoid.`)
}

function passed({ parties, agencies, places }: Projection, id: string): number {
  const party = parties.ids.indexOf(checkedId('via', id))
  if (party >= 0) return party
  const many = agencies.indexOf(id) >= 0 || places.ids.indexOf(id) >= 0
  const remedy = many ? 'It stands for many: name the office or arrangement to pass.' : 'Look it up with `search`.'
  throw badInput('via', `There is no office or arrangement ${quoted(id)} to pass. ${remedy}`)
}

function checkVia({ parties }: Projection, { via, avoid }: Pick<Constraints, 'via' | 'avoid'>) {
  const twice = via.find((party, turn) => via.indexOf(party) !== turn)
  if (twice !== undefined)
    throw badInput('via', `\`via\` names ${parties.ids.at(twice)} twice; no path repeats a party.`)
  const both = via.find((party) => avoid.has(party))
  if (both !== undefined) throw badInput('via', `${parties.ids.at(both)} is both to be passed and to be avoided.`)
}

/** Which ties may be walked; null when all that count may. */
export function walkable(projection: Projection, constraints: Constraints, membership: Membership): MayWalk {
  return allOf(names.map((name) => anyHalf[name].mayWalk?.(constraints[name], projection, membership) ?? null))
}

/** Which parties may stand between the ends; null when all may. */
export function passable(projection: Projection, constraints: Constraints): MayPass {
  return allOf(names.map((name) => anyHalf[name].mayPass?.(constraints[name], projection, constraints.view) ?? null))
}

type Test = ((number: number) => boolean) | null

function allOf(tests: Test[]): Test {
  return tests.reduce((one, other) => {
    if (one === null || other === null) return one ?? other
    return (number) => one(number) && other(number)
  }, null)
}

/** Whether what a number has in a column is among the words kept; null when all of them are. */
function among<Word>(column: ArrayLike<number>, words: readonly Word[], kept: readonly Word[] | null): Test {
  const isKept = words.map((word) => kept?.includes(word) ?? true)
  return isKept.every(Boolean) ? null : (number) => isKept[column[number]!]!
}

/** Those that work for one of the places, and whoever stands above the lowest tier, as headquarters and regional offices do. */
function staysIn(projection: Projection, places: readonly number[], view: View) {
  const isLow = isLowest(projection)
  const parts = new Uint8Array(projection.places.ids.length)
  for (const place of places) for (const [part, isPart] of partsOf(projection, place).entries()) parts[part]! |= isPart
  return (party: number) => !isLow(party) || worksFor(projection, party, parts, view)
}
