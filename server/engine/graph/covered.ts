import { type Day, type Period, toDate, toDay } from '../../contract/days.ts'
import { badInput } from '../../contract/errors.ts'
import type { Projection } from './projection.ts'

type Dated = Pick<Projection, 'covered' | 'referenceDate'>

/** The date asked about, the reference date when none is. Refuses with BAD_USER_INPUT what the data does not cover. */
export function coveredDate(given: string | null | undefined, { covered, referenceDate }: Dated): string {
  const date = given ?? referenceDate
  checkCovered('asOf', { from: date, until: date }, covered)
  return date
}

/** Refuses days, both included, of which the data covers none. `field` is where they were given. */
export function checkCovered(field: string, { from, until }: Record<'from' | 'until', string>, covered: Period | null) {
  if (covered === null || (toDay(from) < covered.to && covered.from <= toDay(until))) return
  const asked = from === until ? from : `${from} to ${until}`
  const message = `The data covers ${toDate(covered.from)} to ${toDate(lastOf(covered))}, and not ${asked}.`
  throw badInput(field, `${message} Ask about a day from the one to the other; both are included.`)
}

/** The last day that a period includes. */
export function lastOf({ to }: Period): Day {
  return to - 1
}
