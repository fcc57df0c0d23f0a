import { count, type LevelRow, list } from '../records/levels.ts'
import { grouped } from '../records/list-loader.ts'
import { levelHeading } from './kind-names.ts'
import type { Prices } from './prices.ts'
import { type Context, perRequest, referenceDate } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const levels = perRequest(({ readOnce }) => readOnce(list))

type On = NonNullable<LevelRow['on']>

/** What stands at the levels on one day, counted at once for all of them. */
const counts = perRequest(({ read }) =>
  grouped(
    (_: string[], on: On) => read(count, on),
    ({ id }) => id,
  ),
)

const dayOf = async ({ on }: LevelRow, context: Context): Promise<On> =>
  on ?? { asOf: await referenceDate(context), includeIllustrative: false }

async function countOf(level: LevelRow, context: Context) {
  const [found] = await counts(context)(level.id, await dayOf(level, context))
  return found ?? { offices: 0, arrangements: 0 }
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Level: LevelRow }

export const resolvers: Resolvers = {
  Query: {
    async levels(_parent, { asOf, includeIllustrative }, context) {
      const on = { asOf: asOf ?? (await referenceDate(context)), includeIllustrative: includeIllustrative ?? false }
      return (await levels(context)).map((level) => ({ ...level, on }))
    },
  },
  Level: {
    async name(level, _, context) {
      const heading = levelHeading(level, context.language)
      const { ladder } = level
      if (ladder === null) return heading
      const isAmbiguous = (await levels(context)).some((one) => one.name === level.name && one.ladder !== ladder)
      return isAmbiguous ? `${heading} (${ladder})` : heading
    },
    officeCount: async (level, _, context) => (await countOf(level, context)).offices,
    arrangementCount: async (level, _, context) => (await countOf(level, context)).arrangements,
    asOf: async (level, _, context) => (await dayOf(level, context)).asOf,
  },
}

export const prices: Prices = {
  'Query.levels': () => 5,
  'Level.officeCount': () => 20,
  'Level.arrangementCount': () => 20,
}
