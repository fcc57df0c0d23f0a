import fc from 'fast-check'
import { asked, emptyView, listOf, mostRoutes, ofThePage, type View } from '../../common/address.ts'
import { type Field, flawOfId, Problem } from '../../common/codec.ts'
import { bases, dimensions, tieKinds } from '../../common/words.ts'

/** Every key that page and export both know, and those of the page alone, by their names in a view. */
export const viewFields: { [Name in keyof View]: Field<View[Name]> } = { ...asked, ...ofThePage }
export const viewNames = Object.keys(viewFields) as (keyof View)[]

/** What a field says in its example. */
export function exampleOf<Name extends keyof View>(name: Name): View[Name] {
  const field: Field<View[Name]> = viewFields[name]
  const value = field.read(field.example)
  if (value instanceof Problem) throw new Error(`The example of ${name} must be ${value.expected.en}.`)
  return value
}

const id = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 30 })
  .filter((text) => flawOfId(text) === null && !/\p{Surrogate}/u.test(text))
const ids = fc.uniqueArray(id, { maxLength: 4 })
const sorted = <Of extends string>(list: Of[]) => list.toSorted()
const some = <Of extends string>(words: readonly Of[]) => fc.uniqueArray(fc.constantFrom(...words)).map(sorted)
const day = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const hundredths = (least: number, most: number) =>
  fc.integer({ min: 100 * least, max: 100 * most }).map((number) => number / 100)

/** A field that is not here, as a new one, says what its example says or nothing. */
const dice: { [Name in keyof View]?: fc.Arbitrary<View[Name]> } = {
  from: fc.option(id),
  to: fc.option(id),
  via: ids,
  avoid: ids.map(sorted),
  asOf: fc.option(day),
  kinds: some(tieKinds),
  levels: ids.map(sorted),
  dimension: fc.option(fc.constantFrom(...dimensions)),
  minConfidence: hundredths(0, 1),
  bases: some(bases),
  place: fc.option(id),
  list: fc.constantFrom(null, 'routes', 'paths'),
  count: fc.option(fc.integer({ min: 1, max: 50 })),
  maxOverlap: hundredths(0, 0.99),
  maxSteps: fc.integer({ min: 1, max: 12 }),
  settings: fc.record(
    {
      kindCost: fc
        .uniqueArray(fc.record({ kind: fc.constantFrom(...tieKinds), cost: hundredths(0.01, 100) }, plainly()), {
          selector: ({ kind }) => kind,
        })
        .map((costs) => costs.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))),
      channel: fc
        .uniqueArray(fc.record({ kind: id, cost: hundredths(0.01, 100) }, plainly()), {
          selector: ({ kind }) => kind,
          maxLength: 3,
        })
        .map((channels) => channels.toSorted(byWritten)),
      crowdExponent: fc.option(hundredths(0, 2)),
      uncertaintyExponent: fc.option(hundredths(0, 2)),
    },
    plainly(),
  ),
  lens: fc.array(
    fc.record({ factor: id, dimension: fc.constantFrom(...dimensions), multiplier: hundredths(0.1, 10) }, plainly()),
    { maxLength: 3 },
  ),
  path: fc.option(id),
  route: fc.option(id),
  step: fc.option(fc.integer({ min: 1, max: 12 })),
  selected: fc.option(id),
  expanded: ids,
  shown: fc.constantFrom('both', 'lanes', 'bands', 'table'),
}

/** As the address sorts them. */
function byWritten(a: { kind: string; cost: number }, b: { kind: string; cost: number }): number {
  const [one, other] = [a, b].map(({ kind, cost }) => `${encodeURIComponent(kind)}:${cost}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}

function plainly() {
  return { noNullPrototype: true } as const
}

/** Views as readers make them, one after another. */
export const views = fc
  .record(
    Object.fromEntries(
      viewNames.map((name) => [name, dice[name] ?? fc.constantFrom(emptyView[name], exampleOf(name))]),
    ) as { [Name in keyof View]: fc.Arbitrary<View[Name]> },
    plainly(),
  )
  .map((view) => {
    const isCut = listOf(view) === 'routes' && view.count !== null
    return isCut ? { ...view, count: Math.min(mostRoutes, view.count ?? 0) } : view
  })
