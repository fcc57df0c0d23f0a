import { longest } from '../../../common/constraints.ts'
import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import type { QueryAcrossOrUpArgs } from '../../contract/types.generated.ts'
import { isOffice, type Projection } from '../../engine/graph/projection.ts'
import { type BothWays, bothWays, type WayFound, type WayIsMissing } from '../../engine/paths/across.ts'
import { standsFor } from '../../engine/paths/ends.ts'
import { frictionUsed } from '../../engine/paths/path.ts'
import { frictionOf } from '../../engine/search/keys.ts'
import type { Prices } from '../prices.ts'
import { type Context, saidTo } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { termsOf, walk } from '../walking.ts'
import { listedPaths } from './as-cypher.ts'

async function acrossOrUp(args: QueryAcrossOrUpArgs, context: Context): Promise<BothWays> {
  const [from, to] = [checkedId('from', args.from), checkedId('to', args.to)]
  const constraints = {
    asOf: args.asOf ?? null,
    includeIllustrative: args.includeIllustrative ?? false,
    maxSteps: longest,
  }
  const terms = await termsOf({ constraints, friction: args.friction ?? null }, context)
  checkOffice(terms.projection, from)
  return walk(context, bothWays(terms, from, to))
}

/** What is known and is no office has no level or agency of its own to start from. What is unknown is an answer. */
function checkOffice(projection: Projection, from: string) {
  const party = projection.parties.ids.indexOf(from)
  if (party >= 0 ? isOffice(projection, party) : standsFor(projection, from) === undefined) return
  const none = JSON.stringify(from.slice(0, 80))
  throw badInput('from', `\`from\` must be an office; ${none} is none. Name one of its offices.`)
}

const friction = ({ path }: WayFound) => (path ? frictionOf(path.found.key) : null)
const minus = (one: number | null, other: number | null) => (one === null || other === null ? null : one - other)
const difference = ({ across, upAndOver }: BothWays) => minus(friction(upAndOver), friction(across))
const ifCertain = ({ across, upAndOver }: BothWays) => minus(upAndOver.frictionIfCertain, across.frictionIfCertain)
const ifDoubted = ({ across, upAndOver }: BothWays) => minus(upAndOver.frictionIfDoubted, across.frictionIfDoubted)

const answered: NonNullable<Resolvers['AcrossOrUp']> = {
  difference,
  differenceIfCertain: ifCertain,
  differenceIfDoubted: ifDoubted,
  uncertaintyDecides(both) {
    const [doubted, certain] = [ifDoubted(both), ifCertain(both)]
    return doubted === null || certain === null ? null : Math.sign(doubted) !== Math.sign(certain)
  },
  asOf: ({ ground: { constraints } }) => constraints.asOf,
  dataVersion: ({ ground: { projection } }) => projection.dataVersion.asked(),
  friction: ({ ground }) => frictionUsed(ground),
  asCypher: ({ ground, across, upAndOver }) =>
    listedPaths(
      ground,
      [across, upAndOver].flatMap(({ path }) => path?.found ?? []),
    ),
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { AcrossOrUp: BothWays; Way: WayFound; WayMissing: WayIsMissing }

export const resolvers: Resolvers = {
  Query: { acrossOrUp: (_parent, args, context) => acrossOrUp(args, context) },
  AcrossOrUp: answered,
  WayMissing: { message: saidTo },
}

export const prices: Prices = {
  'Query.acrossOrUp': () => 200,
}
