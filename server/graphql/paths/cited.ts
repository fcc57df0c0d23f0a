import { longest } from '../../../common/constraints.ts'
import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import type { QueryPathArgs } from '../../contract/types.generated.ts'
import { type Broken, type Cited, Trail } from '../../engine/paths/cited.ts'
import { groundOf } from '../../engine/paths/ground.ts'
import { frictionUsed } from '../../engine/paths/path.ts'
import type { TieRow } from '../../records/ties.ts'
import type { Prices } from '../prices.ts'
import { type Context, saidTo } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { tiesOn } from '../ties.ts'
import { termsOf, walk } from '../walking.ts'

const longestId = 2_000

/** Follows a path again that was cited by its first party and its ties. */
async function cited(args: QueryPathArgs, context: Context): Promise<Cited> {
  const [start = '', ...ids] = checkedId('id', args.id, longestId).split('~')
  if (ids.length === 0 || ids.length > longest) {
    const form = 'the id of its first party and those of 1 to 12 ties, with `~` between them, as `Path.id` gives it'
    throw badInput('id', `\`id\` is not the id of a path: ${form}.`)
  }
  const constraints = { asOf: args.asOf ?? null, includeIllustrative: args.includeIllustrative ?? false }
  const terms = await termsOf({ constraints, friction: args.friction ?? null }, context)
  const ground = await walk(context, groundOf(terms))
  const rows = await tiesOn(terms.constraints.asOf, context).loadMany(ids)
  const trail = new Trail(ground, start)
  for (const [index, id] of ids.entries()) trail.go(id, asRow(rows[index]))
  return { ground, path: trail.path(), broken: trail.broken }
}

function asRow(row: TieRow | Error | null | undefined): TieRow | null {
  if (row instanceof Error) throw row
  return row ?? null
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { CitedPath: Cited; BrokenLink: Broken }

export const resolvers: Resolvers = {
  Query: { path: (_parent, args, context) => cited(args, context) },
  CitedPath: {
    asOf: ({ ground: { constraints } }) => constraints.asOf,
    dataVersion: ({ ground: { projection } }) => projection.dataVersion.asked(),
    friction: ({ ground }) => frictionUsed(ground),
  },
  BrokenLink: {
    message: saidTo,
    tie: ({ tie }, _args, context) => tie && tiesOn(tie.asOf, context).load(tie.id),
  },
}

export const prices: Prices = {
  'Query.path': () => 20,
}
