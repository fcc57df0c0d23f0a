import { checkedId } from '../../contract/ids.ts'
import type { QueryWaysArgs } from '../../contract/types.generated.ts'
import type { NoPathAnswer } from '../../engine/paths/answer.ts'
import { frictionUsed } from '../../engine/paths/path.ts'
import type { WayAnswer, WaysAnswer } from '../../engine/routes/routes-answer.ts'
import { type NoWayAtLevel, ways } from '../../engine/routes/ways.ts'
import { levels } from '../levels.ts'
import { listedPaths } from '../paths/as-cypher.ts'
import type { Caps, Prices } from '../prices.ts'
import { type Context, saidTo } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { termsOf, walk } from '../walking.ts'

/** To prove that there is no way at a level takes all arcs; beyond these the answer says BUDGET. */
const enough = 1_000_000

async function answer(args: QueryWaysArgs, context: Context): Promise<WaysAnswer> {
  const question = { from: checkedId('from', args.from), to: checkedId('to', args.to) }
  const terms = await termsOf({ ...args, fresh: args.fresh ?? false }, context)
  const found = await walk(context, ways(terms, { ...question, budget: enough }))
  const noPath: NoPathAnswer | null = found.why && { ...found.why, ends: question, terms: null }
  return { terms, found, noPath }
}

const resolved: NonNullable<Resolvers['Ways']> = {
  rows: ({ found: { rows, abroad, ground } }) =>
    rows.map((row): WayAnswer => ({ ...row, ground, route: row.route && { path: row.route, abroad } })),
  asCypher: ({ found: { ground, rows } }) =>
    listedPaths(
      ground,
      rows.flatMap(({ route }) => route?.found ?? []),
    ),
  asOf: ({ terms }) => terms.constraints.asOf,
  dataVersion: ({ terms }) => terms.projection.dataVersion.asked(),
  friction: ({ found }) => frictionUsed(found.ground),
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Ways: WaysAnswer; WayAtLevel: WayAnswer; WayAtLevelMissing: NoWayAtLevel }

export const resolvers: Resolvers = {
  Query: { ways: (_parent, args, context) => answer(args, context) },
  Ways: resolved,
  WayAtLevelMissing: { message: saidTo },
  WayAtLevel: {
    async level({ level, ground: { projection } }, _args, context) {
      const id = level === null ? null : projection.levels[level]!.id
      return (await levels(context)).find((one) => one.id === id) ?? null
    },
  },
}

// The first question of a pricing works out how near each party is to a place to cross, at every level.
export const prices: Prices = { 'Query.ways': () => 2_000 }
export const caps: Caps = { 'Ways.rows': 5 }
