// Rows of pages as the tables of an import have them, for whoever knows better.
import type { Basis } from '../graphql.ts'
import type { RecordOf } from '../takeaway/row-to-correct.ts'
import type { Money } from './money.ts'

type Known = { basis?: Basis; confidence?: number }
const knownOf = ({ basis, confidence }: Known) => ({ basis: basis ?? null, confidence: confidence ?? null })

type Named = { id: string; name: string; acronym?: string | null }
const called = ({ name, acronym }: Named) => acronym ?? name

type Where = { name: string } | null

/** Joint work of two that is not in the data, in a place where it is one. */
export function jointWorkOf(one: Named, other: Named, place: Where = null): RecordOf {
  return jointWorkCalled(`${called(one)} – ${called(other)}`, place)
}

/** The same where the page has a name for the two. */
export function jointWorkCalled(name: string, place: Where): RecordOf {
  const cells = { name: place ? `${name}, ${place.name}` : name, level: 'country', kind: 'JOINT_ACTIVITY' }
  return { table: 'arrangements', cells }
}

/** A part in an arrangement; what is not told of it is blank. */
export function partOf(from: string | null, to: string): RecordOf {
  return { table: 'takes_part_in', cells: { from, to } }
}

type Received = Known & { to: string; from: string; year?: number; through?: string; amount: Money }
export function receivedOf({ to, from, year, through, amount, ...known }: Received): RecordOf {
  // In the table money is of whoever had it, from whoever gave.
  const cells = { from: to, to: from, year: year ?? null, through: through ?? null, ...amount, ...knownOf(known) }
  return { table: 'received', cells }
}

type OnGoal = Known & { agency: string; mandate: string; year: number; figure: string; amount: Money }
export function onGoalOf({ agency, mandate, year, figure, amount, ...known }: OnGoal): RecordOf {
  return {
    table: 'contributes_to',
    cells: { from: agency, to: mandate, year, figure, ...amount, ...knownOf(known) },
  }
}
