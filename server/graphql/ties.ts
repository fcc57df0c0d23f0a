import { z } from 'zod'
import { bases, observedBases, roles, tieKinds } from '../../cypher/vocabulary.ts'
import { daysOf, type When } from '../contract/days.ts'
import { within } from '../contract/errors.ts'
import { optionalId } from '../contract/ids.ts'
import { type KeyedCut, keyedCut, oneMore, toKeyedPage } from '../contract/paging.ts'
import type { QueryTiesArgs, Role, TieKind } from '../contract/types.generated.ts'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import { statement } from '../neo4j/statement.ts'
import { byId, loadAll, loadOne } from '../records/by-id.ts'
import { grouped } from '../records/list-loader.ts'
import type { Context } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

const tieShape = z.object({
  id: z.string(),
  kind: z.enum(tieKinds),
  from: z.string(),
  to: z.string(),
  role: z.enum(roles).nullable(),
  scope: z.string().nullable(),
  required: z.number().nullable(),
  available: z.number().nullable(),
  spent: z.number().nullable(),
  confidence: z.number(),
  basis: z.enum(bases),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  observedUntil: z.string().nullable(),
  evidence: z.array(z.string()),
})

export const find = statement('ties/find', {
  params: z.object({ ids: z.array(z.string()), asOf: z.string() }),
  row: z.object({
    tie: tieShape,
    dimension: z.enum(['INTRA_AGENCY', 'INTER_AGENCY', 'NONE']),
    levelChange: z.number(),
  }),
})

export const ofParties = statement('ties/of_parties', {
  params: z.object({
    parties: z.array(z.string()),
    kinds: z.array(z.enum(tieKinds)),
    role: z.enum(roles).nullable(),
    since: z.string(),
    until: z.string(),
    includeIllustrative: z.boolean(),
    after: z.string(),
    first: z.int(),
  }),
  row: z.object({ party: z.string(), ids: z.array(z.string()), total: z.number() }),
})

const list = statement('ties/list', {
  params: z.object({
    kinds: z.array(z.enum(tieKinds)),
    bases: z.array(z.enum(bases)),
    agency: z.string().nullable(),
    place: z.string().nullable(),
    minConfidence: z.number(),
    since: z.string(),
    until: z.string(),
    includeIllustrative: z.boolean(),
    after: z.string(),
    first: z.int(),
  }),
  row: z.object({ ids: z.array(z.string()), total: z.number() }),
})

/** A tie as it is on one date: the date decides its dimension. */
export type TieRow = z.output<typeof tieShape> & Pick<z.output<typeof find.row>, 'dimension' | 'levelChange'>

/** Looks ties up as they are on one date. */
export function tieLoader(graph: Graph, asOf: string, options: ReadOptions) {
  return byId(async (ids) => {
    const rows = await graph.read(find, { ids, asOf }, options)
    return rows.map(({ tie, dimension, levelChange }) => ({ ...tie, dimension, levelChange }))
  })
}

type Asked = Omit<z.input<typeof ofParties.params>, 'parties'>

/** The ties of many parties under the same question: one statement for all of them. */
export function tiePages(graph: Graph, options: ReadOptions) {
  return grouped(
    (parties: string[], asked: Asked) => graph.read(ofParties, { parties, ...asked }, options),
    ({ party }) => party,
  )
}

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
