import { within } from '../contract/errors.ts'
import { optionalId } from '../contract/ids.ts'
import { cutPage, toPage } from '../contract/paging.ts'
import type { AssertionRow } from '../records/assertions.ts'
import { loadAll, loadOne, moneyOf, stated } from '../records/by-id.ts'
import type { EntityRow } from '../records/entities.ts'
import { grouped } from '../records/list-loader.ts'
import { issuers, list } from '../records/mandates.ts'
import { agencyById } from './agencies.ts'
import { foundBy } from './asked-ids.ts'
import { assertionPage } from './assertions.ts'
import { knownEntity } from './entities.ts'
import { evidenceOf } from './evidence.ts'
import { askedKind, knownKind } from './kinds.ts'
import { partyById } from './parties.ts'
import type { Prices } from './prices.ts'
import { type Context, perRequest, referenceDate } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

const issuersOf = perRequest(({ read }) =>
  grouped(
    (mandates: string[], _: null) => read(issuers, { mandates }),
    ({ mandate }) => mandate,
  ),
)

const agency = ({ subject }: AssertionRow, _args: unknown, context: Context) =>
  loadOne(agencyById(context), 'Agency', subject)
export const mandate = ({ object }: AssertionRow, _args: unknown, context: Context) =>
  knownEntity('Mandate', object, context)

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = {
  Mandate: EntityRow
  Holding: AssertionRow
  Contribution: AssertionRow
  Addressing: AssertionRow
}

export const resolvers: Resolvers = {
  Query: {
    async mandates(_parent, args, context) {
      const asOf = args.asOf ?? (await referenceDate(context))
      const asked = {
        scheme: await askedKind('scheme', 'MandateScheme', args.scheme, context),
        issuedBy: optionalId('issuedBy', args.issuedBy),
        minHolders: within('minHolders', args.minHolders ?? 0, 0, 1_000),
        includeIllustrative: args.includeIllustrative ?? false,
      }
      const rows = await foundBy({ issuedBy: asked.issuedBy }, await context.read(list, { ...asked, asOf }), context)
      const cut = cutPage(
        rows.map(({ id }) => id),
        args,
      )
      const nodes = await Promise.all(cut.keys.map((id) => knownEntity('Mandate', id, context)))
      return { ...toPage(cut, nodes), asOf }
    },
  },
  Mandate: {
    entity: () => 'MANDATE',
    scheme: ({ id, scheme }, _args, context) => knownKind('MandateScheme', stated(scheme, 'scheme', id), context),
    holders: ({ id }, args, context) => assertionPage(id, 'about', 'HOLDS', args, context),
    contributors: ({ id }, args, context) => assertionPage(id, 'about', 'CONTRIBUTES_TO', args, context),
    addressedBy: ({ id }, args, context) => assertionPage(id, 'about', 'ADDRESSES', args, context),
    async issuedBy({ id }, _args, context) {
      const rows = await issuersOf(context)(id, null)
      return loadAll(
        partyById(context),
        'Arrangement',
        rows.map(({ arrangement }) => arrangement),
      )
    },
  },
  Agency: {
    mandates: ({ id }, args, context) => assertionPage(id, 'of', 'HOLDS', args, context),
    contributions: ({ id }, args, context) => assertionPage(id, 'of', 'CONTRIBUTES_TO', args, context),
  },
  Arrangement: { mandates: ({ id }, args, context) => assertionPage(id, 'of', 'ADDRESSES', args, context) },
  Holding: { agency, mandate, evidence: evidenceOf },
  Contribution: {
    agency,
    mandate,
    year: ({ id, year }) => stated(year, 'year', id),
    amount: (row) => stated(moneyOf(row.amount, row), 'amount', row.id),
    figure: ({ id, figure }) => stated(figure, 'figure', id),
    evidence: evidenceOf,
  },
  Addressing: {
    arrangement: ({ subject }, _args, context) => loadOne(partyById(context), 'Arrangement', subject),
    mandate,
    evidence: evidenceOf,
  },
}

export const prices: Prices = {
  'Query.mandates': () => 200,
}
