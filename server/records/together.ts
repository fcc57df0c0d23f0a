import { z } from 'zod'
import { bases } from '../../cypher/vocabulary.ts'
import type { Page } from '../contract/paging.ts'
import { statement } from '../neo4j/statement.ts'

export const arrangements = statement('together/arrangements', {
  params: z.object({
    agencies: z.array(z.string()),
    mode: z.enum(['ALL', 'EXACTLY', 'ANY']),
    roles: z.array(z.string()).nullable(),
    place: z.string().nullable(),
    arrangementKinds: z.array(z.string()).nullable(),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({
    id: z.string(),
    crowd: z.int(),
    agencyCount: z.int(),
    parts: z.array(z.string()),
    derived: z.int(),
  }),
})
type TogetherAsked = z.output<typeof arrangements.params>
/** `parts` are the ids of those that the agencies asked about take in it, of which so many are derived. */
export type TogetherRow = z.output<typeof arrangements.row> & { asked: TogetherAsked }

export const lines = statement('together/lines', {
  params: z.object({
    agencies: z.array(z.string()),
    place: z.string(),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({
    agency: z.string(),
    office: z.string(),
    line: z.string().nullable(),
    basis: z.enum(bases).nullable(),
    superior: z.string().nullable(),
    bodies: z.array(z.string()),
  }),
})
/** An office at work in the place and whom it reports to; an agency without an office there has neither. */
export type LineRow = Omit<z.output<typeof lines.row>, 'office'> & { office: string | null; asOf: string }
/** A body in which superiors of several agencies sit, these by id. */
export type SharedBodyRow = { body: string; agencies: string[] }
export type GroupLinesFound = { place: string; asked: z.output<typeof lines.params>; lines: LineRow[] }
/** `named` are the agencies as they were asked about, `joint` all that was found. */
export type TogetherPage = Page<TogetherRow> & {
  asked: TogetherAsked
  named: string[]
  joint: z.output<typeof arrangements.row>[]
}
