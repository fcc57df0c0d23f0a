import { optionalId } from '../contract/ids.ts'
import { cutPage, type PageArgs, toPage } from '../contract/paging.ts'
import type { Presence } from '../contract/types.generated.ts'
import type { AssertionRow } from '../records/assertions.ts'
import { loadOne, moneyOf, stated } from '../records/by-id.ts'
import type { EntityRow } from '../records/entities.ts'
import { grouped } from '../records/list-loader.ts'
import { list, arrangementsIn as listArrangements, officesIn as listOffices, parts, wholes } from '../records/places.ts'
import { agencyById } from './agencies.ts'
import { foundBy } from './asked-ids.ts'
import { assertionPage } from './assertions.ts'
import { knownEntity } from './entities.ts'
import { evidenceOf } from './evidence.ts'
import { askedKind, knownKind } from './kinds.ts'
import { partyPage } from './parties.ts'
import type { Caps, Prices } from './prices.ts'
import { type Context, perRequest, referenceDate } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

type OnDay = { asOf: string; includeIllustrative: boolean }

const wholesOf = perRequest(({ read }) =>
  grouped(
    (places: string[], _: null) => read(wholes, { places }),
    ({ place }) => place,
  ),
)
const partsOf = perRequest(({ read }) =>
  grouped(
    (places: string[], _: null) => read(parts, { places }),
    ({ place }) => place,
  ),
)
const officesIn = perRequest(({ read }) =>
  grouped(
    (places: string[], asked: { level: string | null; presence: Presence | null } & OnDay) =>
      read(listOffices, { places, ...asked }),
    ({ place }) => place,
  ),
)
const arrangementsIn = perRequest(({ read }) =>
  grouped(
    (places: string[], asked: { kind: string | null } & OnDay) => read(listArrangements, { places, ...asked }),
    ({ place }) => place,
  ),
)

const placeOf = (id: string, context: Context) => knownEntity('Place', id, context)

async function page(ids: string[], args: PageArgs, context: Context) {
  const cut = cutPage(ids, args)
  return toPage(cut, await Promise.all(cut.keys.map((id) => placeOf(id, context))))
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Place: EntityRow; Spending: AssertionRow }

export const resolvers: Resolvers = {
  Query: {
    async places(_parent, args, context) {
      const within = optionalId('within', args.within)
      const kind = await askedKind('kind', 'PlaceKind', args.kind, context)
      const rows = await foundBy({ within }, await context.read(list, { kind, within }), context)
      return page(
        rows.map(({ id }) => id),
        args,
        context,
      )
    },
  },
  Place: {
    entity: () => 'PLACE',
    kind: ({ id, kind }, _args, context) => knownKind('PlaceKind', stated(kind, 'kind', id), context),
    iso3: ({ iso3 }) => iso3?.toUpperCase() ?? null,
    scheme: ({ scheme }) => scheme ?? null,
    async partOf({ id }, _args, context) {
      const rows = await wholesOf(context)(id, null)
      return Promise.all(rows.map(({ whole }) => placeOf(whole, context)))
    },
    async parts({ id }, args, context) {
      const rows = await partsOf(context)(id, null)
      return page(
        rows.map(({ part }) => part),
        args,
        context,
      )
    },
    async offices({ id }, args, context) {
      const asOf = args.asOf ?? (await referenceDate(context))
      const level = optionalId('level', args.level)
      const includeIllustrative = args.includeIllustrative ?? false
      const asked = { level, presence: args.presence ?? null, asOf, includeIllustrative }
      const rows = await foundBy({ level }, await officesIn(context)(id, asked), context)
      return partyPage(
        rows.map(({ id }) => id),
        asOf,
        args,
        context,
      )
    },
    async arrangements({ id }, args, context) {
      const asOf = args.asOf ?? (await referenceDate(context))
      const includeIllustrative = args.includeIllustrative ?? false
      const kind = await askedKind('kind', 'ArrangementKind', args.kind, context)
      const rows = await arrangementsIn(context)(id, { kind, asOf, includeIllustrative })
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
    agency: ({ subject }, _args, context) => loadOne(agencyById(context), 'Agency', subject),
    place: ({ object }, _args, context) => placeOf(object, context),
    year: ({ id, year }) => stated(year, 'year', id),
    amount: (row) => stated(moneyOf(row.amount, row), 'amount', row.id),
    evidence: evidenceOf,
  },
}

export const prices: Prices = {
  'Query.places': () => 20,
}

export const caps: Caps = {
  'Place.partOf': 5,
}
