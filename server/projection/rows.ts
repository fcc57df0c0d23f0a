import { z } from 'zod'
import { bases } from '../../cypher/vocabulary.ts'
import { always, isDate, never, type Period, toDay } from '../contract/days.ts'
import type { Statement } from '../neo4j/statement.ts'

// Millions of numbers come in lists: each list is looked through by one plain loop, not number by number by zod.
const isWhole = (value: unknown) => Number.isInteger(value) && (value as number) === ((value as number) | 0)

/** A list of whole numbers of 32 bits. */
export const wholes = z.custom<number[]>((list) => Array.isArray(list) && list.every(isWhole))

/** A list as long as its neighbours, of which anybody may have written anything. */
export const anything = z.custom<unknown[]>(Array.isArray)

/** What somebody else may have written in any form: it is looked at when it is laid out. */
export const said = { basis: z.unknown(), validFrom: z.string().nullable(), validTo: z.string().nullable() }

/** Whether the evidence of undated records is asked for. */
export const all = z.object({ withEvidence: z.boolean() })
/** Which of the store's own numbers a piece has. */
export const range = all.extend({ first: z.int(), last: z.int() })
/** How records are read: piece by piece, or all at once. */
export type Readable<Row extends z.ZodType> = {
  pieces: Statement<typeof range, Row>
  few: Statement<typeof all, Row>
}

type Days = { validFrom: string | null; validTo: string | null }

/** The first day and the one after the last; undefined when one of them is no day. */
export function daysOf({ validFrom, validTo }: Days): Period | undefined {
  if ((validFrom !== null && !isDate(validFrom)) || (validTo !== null && !isDate(validTo))) return undefined
  return { from: validFrom === null ? always : toDay(validFrom), to: validTo === null ? never : toDay(validTo) }
}

/** The number of a basis; −1 for a word that is none. */
export function basisOf(basis: unknown): number {
  return (bases as readonly unknown[]).indexOf(basis)
}

export function isId(id: unknown): id is string {
  return typeof id === 'string' && id !== ''
}
