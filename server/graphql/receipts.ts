import type { AssertionRow } from '../records/assertions.ts'
import { Dangling, loadOne, moneyOf, stated } from '../records/by-id.ts'
import { grouped } from '../records/list-loader.ts'
import { ofGivers, ofRecipients, type ReceiptPage, type TotalRow, type TotalsAsked } from '../records/receipts.ts'
import { agencyById } from './agencies.ts'
import { type AssertionArgs, assertionPage } from './assertions.ts'
import { evidenceOf } from './evidence.ts'
import { entityOf } from './nodes.ts'
import type { Caps, Prices } from './prices.ts'
import { type Context, perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

const totals = perRequest(({ read }) => ({
  of: grouped(
    (recipients: string[], asked: TotalsAsked) => read(ofRecipients, { recipients, ...asked }),
    ({ of }) => of,
  ),
  about: grouped(
    (givers: string[], asked: TotalsAsked) => read(ofGivers, { givers, ...asked }),
    ({ of }) => of,
  ),
}))

async function receipts(
  id: string,
  way: ReceiptPage['way'],
  args: AssertionArgs,
  context: Context,
): Promise<ReceiptPage> {
  const page = await assertionPage(id, way, 'RECEIVED', args, context)
  const { year = null, through = null } = args
  const asked = { year, through, asOf: page.asOf, includeIllustrative: args.includeIllustrative ?? false }
  return { ...page, id, way, asked }
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Receipt: AssertionRow; ReceiptConnection: ReceiptPage; ReceiptTotal: TotalRow }

export const resolvers: Resolvers = {
  Agency: {
    received: ({ id }, args, context) => receipts(id, 'of', args, context),
    gave: ({ id }, args, context) => receipts(id, 'about', args, context),
  },
  Arrangement: { gave: ({ id }, args, context) => receipts(id, 'about', args, context) },
  ReceiptConnection: { totals: ({ id, way, asked }, _args, context) => totals(context)[way](id, asked) },
  Receipt: {
    agency: ({ subject }, _args, context) => loadOne(agencyById(context), 'Agency', subject),
    async from({ object }, _args, context) {
      const giver = await entityOf(object, context)
      if (giver === null) throw new Dangling('Entity', object)
      return giver
    },
    through: ({ id, through }) => stated(through, 'through', id),
    year: ({ id, year }) => stated(year, 'year', id),
    amount: (row) => stated(moneyOf(row.amount, row), 'amount', row.id),
    evidence: evidenceOf,
  },
  ReceiptTotal: { amount: ({ amount, currency }) => ({ amount, currency }) },
}

export const prices: Prices = {
  'ReceiptConnection.totals': () => 20,
}

export const caps: Caps = {
  // The file has 16 years, and there are three ways.
  'ReceiptConnection.totals': 60,
}
