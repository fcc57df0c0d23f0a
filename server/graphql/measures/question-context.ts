import { pageSize } from '../../contract/paging.ts'
import type { QueryContextArgs } from '../../contract/types.generated.ts'
import { coveredDate } from '../../engine/graph/covered.ts'
import { idsIn } from '../../engine/measures/among.ts'
import { type AnsweredFold, mostFolds } from '../../engine/measures/folds.ts'
import { type ContextAnswer, checkedFilter, drawn } from '../../engine/measures/question-context.ts'
import { loadOne } from '../../records/by-id.ts'
import { agencyById } from '../agencies.ts'
import { entityById } from '../entities.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { projectionFor, walk } from '../walking.ts'
import { listedSubgraph, loadSubgraph } from './subgraph.ts'

export async function questionContext(args: QueryContextArgs, context: Context): Promise<ContextAnswer> {
  const first = pageSize(args.first, 500, 3_000)
  const projection = await projectionFor(false, context)
  const asOf = coveredDate(args.asOf, projection)
  const filter = checkedFilter(projection, args, asOf)
  return { projection, asOf, ...(await walk(context, drawn(projection, filter, first))) }
}

const contextFields: NonNullable<Resolvers['QuestionContext']> = {
  subgraph: ({ projection, asOf, subgraph }, _args, context) =>
    loadSubgraph(idsIn(projection, subgraph), asOf, context),
  truncated: ({ folded }) => folded.length > 0,
  truncatedBy: ({ folded }) => (folded.length > 0 ? 'LIMIT' : null),
  asCypher: ({ projection, subgraph }) => listedSubgraph(idsIn(projection, subgraph)),
  dataVersion: ({ projection }) => projection.dataVersion.asked(),
}

const foldFields: NonNullable<Resolvers['Fold']> = {
  agency: ({ agency }, _args, context) => (agency === null ? null : loadOne(agencyById(context), 'Agency', agency)),
  async place({ place }, _args, context) {
    if (place === null) return null
    const row = await loadOne(entityById(context), 'Place', place)
    return { ...row, name: row.name ?? place }
  },
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { QuestionContext: ContextAnswer; Fold: AnsweredFold }

export const resolvers: Resolvers = {
  Query: { context: (_parent, args, context) => questionContext(args, context) },
  QuestionContext: contextFields,
  Fold: foldFields,
}

export const prices: Prices = {
  'Query.context': () => 100,
}

export const caps: Caps = {
  'QuestionContext.folded': mostFolds,
}
