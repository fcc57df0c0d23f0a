import { bases, observedBases, tieKinds } from '../../cypher/vocabulary.ts'
import { daysOf, type When } from '../contract/days.ts'
import { badInput, within } from '../contract/errors.ts'
import { optionalId } from '../contract/ids.ts'
import { type KeyedCut, keyedCut, oneMore, toKeyedPage } from '../contract/paging.ts'
import type { QueryTiesArgs, TieKind } from '../contract/types.generated.ts'
import { loadAll, loadOne, moneyOf } from '../records/by-id.ts'
import { list, ofAgency, ofPlace, type TieRow, tieLoader, tiesOfParties } from '../records/ties.ts'
import { foundBy } from './asked-ids.ts'
import { evidenceOf } from './evidence.ts'
import { askedKind, knownKind } from './kinds.ts'
import { partyById } from './parties.ts'
import type { Prices } from './prices.ts'
import { type Context, perRequest, referenceDate } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

const onDates = perRequest(({ graph, options, kept }) => {
  const made = new Map<string, ReturnType<typeof tieLoader>>()
  return (asOf: string) => {
    const loader = made.get(asOf) ?? tieLoader(graph, asOf, options, () => kept(`ties ${asOf}`))
    made.set(asOf, loader)
    return loader
  }
})
/** Ties as they are on one date. */
export const tiesOn = (asOf: string, context: Context) => onDates(context)(asOf)

const tiePages = perRequest(({ graph, options }) => tiesOfParties(graph, options))

type TieArgs = When & {
  kinds?: readonly TieKind[] | null
  role?: string | null
  includeIllustrative?: boolean | null
  first?: number | null
  after?: string | null
}

export async function tiesOf({ id }: { id: string }, args: TieArgs, context: Context) {
  const { asOf, ...days } = await daysOf(args, () => referenceDate(context))
  const cut = keyedCut(args)
  const asked = {
    kinds: [...(args.kinds ?? tieKinds)],
    role: await askedKind('role', 'Role', args.role, context),
    ...days,
    includeIllustrative: args.includeIllustrative ?? false,
  }
  const [found] = await tiePages(context)(id, { ...asked, ...oneMore(cut) })
  return tiePage(found ?? { ids: [], total: 0 }, { ...cut, asOf }, context)
}

/** A page of ties of which the statement gave one id more than fit. */
async function tiePage(
  { ids, total }: { ids: string[]; total: number },
  { asOf, ...cut }: KeyedCut & { asOf: string },
  context: Context,
) {
  const nodes = await loadAll(tiesOn(asOf, context), 'Tie', ids.slice(0, cut.first))
  return { ...toKeyedPage(cut, { keys: ids, total }, nodes), asOf }
}

async function ties(args: QueryTiesArgs, context: Context) {
  const { asOf, ...days } = await daysOf(args, () => referenceDate(context))
  const cut = keyedCut(args)
  const allowed = (args.bases ?? bases).filter((basis) => !args.observedOnly || observedBases.includes(basis))
  const place = optionalId('place', args.place)
  if (place === null && args.whose != null && args.whose !== 'OWN') {
    throw badInput('whose', '`whose` asks about the ties of a place: name one in `place`, or leave `whose` out.')
  }
  const filters = {
    kinds: [...(args.kinds ?? tieKinds)],
    bases: [...allowed],
    minConfidence: within('minConfidence', args.minConfidence ?? 0, 0, 1),
    ...days,
    includeIllustrative: args.includeIllustrative ?? false,
    ...oneMore(cut),
  }
  const agency = optionalId('agency', args.agency)
  const read = () => {
    if (place !== null) return context.read(ofPlace, { ...filters, place, whose: args.whose ?? 'OWN', agency })
    return agency === null ? context.read(list, filters) : context.read(ofAgency, { ...filters, agency })
  }
  const [found] = await read()
  await foundBy({ agency, place }, found?.ids ?? [], context)
  return tiePage(found ?? { ids: [], total: 0 }, { ...cut, asOf }, context)
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Tie: TieRow }

export const resolvers: Resolvers = {
  Query: { ties: (_parent, args, context) => ties(args, context) },
  Office: { ties: tiesOf },
  Arrangement: { ties: tiesOf },
  Tie: {
    amount: (row) => moneyOf(row.required, row),
    required: (row) => moneyOf(row.required, row),
    available: (row) => moneyOf(row.available, row),
    spent: (row) => moneyOf(row.spent, row),
    role: ({ role }, _, context) => (role === null ? null : knownKind('Role', role, context)),
    from: ({ from }, _, context) => loadOne(partyById(context), 'Party', from),
    to: ({ to }, _, context) => loadOne(partyById(context), 'Party', to),
    observed: ({ basis }) => observedBases.includes(basis),
    evidence: evidenceOf,
  },
}

export const prices: Prices = {
  'Query.ties': (_, { place }) => (place == null ? 5_500 : 12_000),
}
