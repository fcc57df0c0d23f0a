import { placeKinds } from '../../cypher/vocabulary.ts'
import { optionalId } from '../contract/ids.ts'
import { cutPage, type PageArgs, toPage } from '../contract/paging.ts'
import { loadOne, stated } from '../records/by-id.ts'
import { list } from '../records/places.ts'
import { assertionPage, evidenceOf } from './assertions.ts'
import { knownEntity } from './entities.ts'
import { partyPage } from './parties.ts'
import type { Context } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

const placeOf = (id: string, context: Context) => knownEntity('Place', id, context)

async function page(ids: string[], args: PageArgs, context: Context) {
  const cut = cutPage(ids, args)
  return toPage(cut, await Promise.all(cut.keys.map((id) => placeOf(id, context))))
}

export const resolvers: Resolvers = {
  Query: {
    async places(_parent, args, context) {
      const within = optionalId('within', args.within)
      const rows = await context.read(list, { kind: args.kind ?? null, within })
      return page(
        rows.map(({ id }) => id),
        args,
        context,
      )
    },
  },
  Place: {
    entity: () => 'PLACE',
    kind: ({ id, kind }) =>
      stated(
        placeKinds.find((known) => known === kind),
        'kind',
        id,
      ),
    iso3: ({ iso3 }) => iso3?.toUpperCase() ?? null,
    scheme: ({ scheme }) => scheme ?? null,
    async partOf({ id }, _args, context) {
      const rows = await context.wholesOf(id, null)
      return Promise.all(rows.map(({ whole }) => placeOf(whole, context)))
    },
    async parts({ id }, args, context) {
      const rows = await context.partsOf(id, null)
      return page(
        rows.map(({ part }) => part),
        args,
        context,
      )
    },
    async offices({ id }, args, context) {
      const asOf = args.asOf ?? (await context.referenceDate())
      const level = optionalId('level', args.level)
      const includeIllustrative = args.includeIllustrative ?? false
      const rows = await context.officesIn(id, { level, presence: args.presence ?? null, asOf, includeIllustrative })
      return partyPage(
        rows.map(({ id }) => id),
        asOf,
        args,
        context,
      )
    },
    async arrangements({ id }, args, context) {
      const asOf = args.asOf ?? (await context.referenceDate())
      const includeIllustrative = args.includeIllustrative ?? false
      const rows = await context.arrangementsIn(id, { kind: args.kind ?? null, asOf, includeIllustrative })
      return partyPage(
        rows.map(({ id }) => id),
        asOf,
        args,
        context,
      )
    },
    spending: ({ id }, args, context) => assertionPage(id, 'about', 'SPENT', args, context),
  },
  Agency: { spending: ({ id }, args, context) => assertionPage(id, 'of', 'SPENT', args, context) },
  Spending: {
    agency: ({ subject }, _args, { agencies }) => loadOne(agencies, 'Agency', subject),
    place: ({ object }, _args, context) => placeOf(object, context),
    year: ({ id, year }) => stated(year, 'year', id),
    amount: ({ id, amount }) => stated(amount, 'amount', id),
    evidence: evidenceOf,
  },
}
