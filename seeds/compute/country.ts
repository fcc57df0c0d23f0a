import type { TableName } from '../tables.ts'
import type { Cells } from './table.ts'
import type { Activity, WorkPlan } from './workplan.ts'

export type Agency = { id: string; acronym: string }
/** One country's work plan with what its rows have in common. `resident` are the offices that people wrote down. */
export type Country = {
  iso3: string
  name: string
  plan: WorkPlan
  source: string
  team: string
  framework: string
  agencyOf: (spelling: string) => Agency
  resident: ReadonlySet<string>
}
export type Files = Partial<Record<TableName, Cells[]>>

export const reference = { basis: 'REFERENCE', source: 'public-knowledge' } as const

export function officeOf({ iso3, agencyOf }: Country, { agency }: Activity) {
  return `${agencyOf(agency).id}-${iso3}`
}

/** Every table with the rows of all parts, in their order. */
export function together(parts: Files[]): Files {
  const files: Files = {}
  for (const part of parts) {
    for (const [name, rows] of Object.entries(part) as [TableName, Cells[]][]) {
      files[name] = [...(files[name] ?? []), ...rows]
    }
  }
  return files
}

/** The days and the money of a few activities taken together: valid from the first until the day after the last. */
export function spanOf(rows: Activity[]) {
  const { start, end } = seen(rows)
  return start === undefined || end === undefined ? {} : { validFrom: start, validTo: dayAfter(end) }
}

/** Seen from the first day on; that the plan ends on some day does not end what was seen. */
export function seenFrom(rows: Activity[]) {
  const { start, end } = seen(rows)
  return { validFrom: start, observedUntil: end }
}

export function moneyOf(rows: Pick<Activity, 'required' | 'available' | 'spent'>[]) {
  return { required: sum(rows, 'required'), available: sum(rows, 'available'), spent: sum(rows, 'spent') }
}

/** Groups in the order of their keys, so that the same files always give the same rows. */
export function grouped<Item>(items: Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
}

function seen(rows: Activity[]) {
  return {
    start: rows.map(({ start }) => start).sort()[0],
    end: rows
      .map(({ end }) => end)
      .sort()
      .at(-1),
  }
}

export function dayAfter(day: string) {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

function sum<Key extends string>(rows: { [key in Key]: number | null }[], key: Key) {
  const known = rows.flatMap((row) => row[key] ?? [])
  return known.length === 0 ? undefined : Number(known.reduce((total, amount) => total + amount, 0).toFixed(2))
}
