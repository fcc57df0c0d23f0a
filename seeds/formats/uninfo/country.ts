import type { TableName } from '../../tables.ts'
import type { Agency, Known, Label } from '../format.ts'
import { observedUntil } from '../observed.ts'
import type { Activity, WorkPlan } from './workplan.ts'

/** A cell before it is written: absent cells are left out. */
export type Cells = Record<string, string | number | undefined>
/**
 * A workspace's plan with what its rows have in common: a country, or a region of several countries. `resident` tells
 * which offices somebody else wrote down.
 */
export type Country = {
  place: Known
  /** The place in the names of what belongs to it. */
  called: string
  /** The countries that the workspace is for; the place itself unless it is a region. */
  countries: string[]
  plan: WorkPlan
  /** The day of its files: what the plan has for later days, nobody saw. */
  day: string
  source: string
  team: string
  framework: string
  /** The Resident Coordinators' offices for it, of whoever wrote them down. */
  coordinators: string[]
  agencyOf: (activity: Activity) => Agency
  resident: (office: string) => boolean
  isElsewhere: (id: string) => boolean
  labelOf: (id: string | number) => Label | undefined
}
export type Files = Partial<Record<TableName, Cells[]>>

export function officeOf({ place, agencyOf }: Country, activity: Activity) {
  return `${agencyOf(activity).id}-${place.id}`
}

/** What covers the workspace covers its region, if it is one, and each of its countries. */
export function coverageOf({ place, countries }: Country, cells: Cells): Cells[] {
  return [...new Set([place.id, ...countries])].map((to) => ({ ...cells, to }))
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

/** The days of a few activities taken together: valid from the first until the day after the last. */
export function spanOf(rows: Activity[]) {
  const { start, end } = daysOf(rows)
  return { validFrom: start, validTo: end === undefined ? undefined : dayAfter(end) }
}

/** Seen from the first day on; that the plan ends on some day does not end what was seen. */
export function seenFrom({ day }: Country, rows: Activity[]) {
  const days = daysOf(rows)
  return { validFrom: days.start, observedUntil: observedUntil(days, day) }
}

/** The first and the last day of a few activities taken together, both included. */
export function daysOf(rows: Activity[]) {
  let [start, end]: (string | undefined)[] = []
  for (const row of rows) {
    if (row.start !== null && (start === undefined || row.start < start)) start = row.start
    if (row.end !== null && (end === undefined || row.end > end)) end = row.end
  }
  return { start, end }
}

export function moneyOf(rows: Pick<Activity, 'required' | 'available' | 'spent'>[]) {
  const amounts = { required: sum(rows, 'required'), available: sum(rows, 'available'), spent: sum(rows, 'spent') }
  const isKnown = Object.values(amounts).some((amount) => amount !== undefined)
  return { ...amounts, currency: isKnown ? 'USD' : undefined }
}

/** Groups in the order of their keys, so that the same files always give the same rows. */
export function grouped<Item>(items: Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups].sort(([a], [b]) => collator.compare(a, b))
}

const collator = new Intl.Collator('en', { numeric: true })

function dayAfter(day: string) {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

function sum<Key extends string>(rows: { [key in Key]: number | null }[], key: Key) {
  const known = rows.flatMap((row) => row[key] ?? [])
  return known.length === 0 ? undefined : Number(known.reduce((total, amount) => total + amount, 0).toFixed(2))
}
