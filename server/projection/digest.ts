import { createHash } from 'node:crypto'
import { z } from 'zod'
import { statement } from '../statement.ts'

const properties = z.record(z.string(), z.unknown())

export const records = statement('projection/records', {
  params: z.object({}),
  row: z.object({ labels: z.array(z.string()), properties }),
})
export const relationships = statement('projection/relationships', {
  params: z.object({}),
  row: z.object({ from: z.string(), type: z.string(), to: z.string(), properties }),
})

/** 12 hex digits that do not depend on the order of the rows, and change when any property of any row does. */
export function digest(...tables: unknown[][]): string {
  let sum = 0n
  for (const row of tables.flat()) sum += BigInt(`0x${hash(canonical(row))}`)
  return hash(String(sum)).slice(0, 12)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** JSON with sorted keys; driver dates as their text. The labels of a record have no order of their own. */
function canonical(row: unknown): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (key === 'labels' && Array.isArray(value)) return value.toSorted()
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
