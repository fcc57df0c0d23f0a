import { daysOf } from '../contract/days.ts'
import { optionalId } from '../contract/ids.ts'
import type { QueryOfficesArgs } from '../contract/types.generated.ts'
import { loadAll, loadOne } from '../records/by-id.ts'
import { grouped } from '../records/list-loader.ts'
import { lines, list, type OfficeFilter } from '../records/offices.ts'
import { foundBy } from './asked-ids.ts'
import { partyById, partyPage } from './parties.ts'
import type { Caps, Prices } from './prices.ts'
import { type Context, perRequest, referenceDate } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

const linesOf = perRequest(({ read }) =>
  grouped(
    (offices: string[], on: { asOf: string; includeIllustrative: boolean }) => read(lines, { offices, ...on }),
    ({ start }) => start,
  ),
)
const officesOf = perRequest(({ read }) =>
  grouped(
    (agencies: string[], filter: OfficeFilter) => read(list, { agencies, ...filter }),
    ({ agency }) => agency,
  ),
)

/** A page of the offices that match; of many agencies' offices asked for alike, one statement brings all. */
async function officePage(args: Partial<QueryOfficesArgs>, context: Context) {
  const { asOf, ...days } = await daysOf(args, () => referenceDate(context))
  const filter = {
    level: optionalId('level', args.level),
    place: optionalId('place', args.place),
    presence: args.presence ?? null,
    ...days,
    includeIllustrative: args.includeIllustrative ?? false,
  }
  const agency = optionalId('agency', args.agency)
  const found = agency
    ? await officesOf(context)(agency, filter)
    : await context.read(list, { ...filter, agencies: null })
  const rows = await foundBy({ agency, place: filter.place, level: filter.level }, found, context)
  return partyPage(
    rows.map(({ id }) => id),
    asOf,
    args,
    context,
  )
}

type OnDate = { asOf?: string | null; includeIllustrative?: boolean | null }

/** The offices above one, the next first. Of several superiors the one of greatest confidence counts, then of least id. */
async function chainAbove(id: string, args: OnDate, context: Context): Promise<string[]> {
  const asOf = args.asOf ?? (await referenceDate(context))
  const rows = await linesOf(context)(id, { asOf, includeIllustrative: args.includeIllustrative ?? false })
  const chain: string[] = []
  for (let office = id; ; office = chain.at(-1) ?? '') {
    const superior = rows.find((row) => row.office === office)?.superior
    if (superior === undefined || superior === id || chain.includes(superior)) return chain
    chain.push(superior)
  }
}

export const resolvers: Resolvers = {
  Office: {
    async reportsTo({ id }, args, context) {
      const [superior] = await chainAbove(id, args, context)
      return superior === undefined ? null : loadOne(partyById(context), 'Office', superior)
    },
    chainOfCommand: async ({ id }, args, context) =>
      loadAll(partyById(context), 'Office', await chainAbove(id, args, context)),
  },
  Agency: { offices: ({ id }, args, context) => officePage({ ...args, agency: id }, context) },
  Query: { offices: (_parent, args, context) => officePage(args, context) },
}

export const prices: Prices = {
  'Query.offices': () => 400,
}

export const caps: Caps = {
  'Office.chainOfCommand': 8,
}
