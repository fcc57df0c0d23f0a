import { bases, observedBases, tieKinds } from '../../cypher/vocabulary.ts'
import { daysOf, type When } from '../contract/days.ts'
import { within } from '../contract/errors.ts'
import { optionalId } from '../contract/ids.ts'
import { type KeyedCut, keyedCut, oneMore, toKeyedPage } from '../contract/paging.ts'
import type { QueryTiesArgs, Role, TieKind } from '../contract/types.generated.ts'
import { loadAll, loadOne } from '../records/by-id.ts'
import { list } from '../records/ties.ts'
import type { Context } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

type TieArgs = When & {
  kinds?: readonly TieKind[] | null
  role?: Role | null
  includeIllustrative?: boolean | null
  first?: number | null
  after?: string | null
}

export async function tiesOf({ id }: { id: string }, args: TieArgs, context: Context) {
  const { asOf, ...days } = await daysOf(args, context.referenceDate)
  const cut = keyedCut(args)
  const asked = {
    kinds: [...(args.kinds ?? tieKinds)],
    role: args.role ?? null,
    ...days,
    includeIllustrative: args.includeIllustrative ?? false,
  }
  const [found] = await context.tiePages(id, { ...asked, ...oneMore(cut) })
  return tiePage(found ?? { ids: [], total: 0 }, { ...cut, asOf }, context)
}

/** A page of ties of which the statement gave one id more than fit. */
async function tiePage(
  { ids, total }: { ids: string[]; total: number },
  { asOf, ...cut }: KeyedCut & { asOf: string },
  context: Context,
) {
  const nodes = await loadAll(context.tiesOn(asOf), 'Tie', ids.slice(0, cut.first))
  return { ...toKeyedPage(cut, { keys: ids, total }, nodes), asOf }
}

async function ties(args: QueryTiesArgs, context: Context) {
  const { asOf, ...days } = await daysOf(args, context.referenceDate)
  const cut = keyedCut(args)
  const allowed = (args.bases ?? bases).filter((basis) => !args.observedOnly || observedBases.includes(basis))
  const [found] = await context.read(list, {
    kinds: [...(args.kinds ?? tieKinds)],
    bases: [...allowed],
    agency: optionalId('agency', args.agency),
    place: optionalId('place', args.place),
    minConfidence: within('minConfidence', args.minConfidence ?? 0, 0, 1),
    ...days,
    includeIllustrative: args.includeIllustrative ?? false,
    ...oneMore(cut),
  })
  return tiePage(found ?? { ids: [], total: 0 }, { ...cut, asOf }, context)
}

export const resolvers: Resolvers = {
  Query: { ties: (_parent, args, context) => ties(args, context) },
  Tie: {
    amount: ({ required }) => required,
    from: ({ from }, _, { parties }) => loadOne(parties, 'Party', from),
    to: ({ to }, _, { parties }) => loadOne(parties, 'Party', to),
    observed: ({ basis }) => observedBases.includes(basis),
    evidence: ({ evidence }, _, context) => loadAll(context.evidence, 'Evidence', evidence),
  },
}
