import { z } from 'zod'
import { throughs } from '../../cypher/vocabulary.ts'
import type { Page } from '../contract/paging.ts'
import { statement } from '../neo4j/statement.ts'
import type { AssertionRow } from './assertions.ts'

const asked = {
  year: z.int().nullable(),
  through: z.enum(throughs).nullable(),
  asOf: z.string(),
  includeIllustrative: z.boolean(),
}
const row = z.object({
  of: z.string(),
  year: z.number(),
  through: z.enum(throughs),
  currency: z.string(),
  amount: z.number(),
  others: z.number(),
})
const ids = z.array(z.string())

export const ofRecipients = statement('receipts/of_recipients', {
  params: z.object({ recipients: ids, ...asked }),
  row,
})
export const ofGivers = statement('receipts/of_givers', { params: z.object({ givers: ids, ...asked }), row })

/** Money of one year and one currency that came through one thing; `others`: from or to how many. */
export type TotalRow = z.output<typeof row>
export type TotalsAsked = Omit<z.output<typeof ofGivers.params>, 'givers'>
/** A page of what an id received (`of`) or gave (`about`), and what all of it was asked with. */
export type ReceiptPage = Page<AssertionRow> & { id: string; way: 'of' | 'about'; asked: TotalsAsked; asOf: string }
