import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import type { OfficeDegreeArgs, QueryDegreeArgs } from '../../contract/types.generated.ts'
import { type DegreeAnswer, type DegreeQuestion, degrees } from '../../engine/measures/degree.ts'
import { grouped } from '../../records/list-loader.ts'
import type { Caps, Prices } from '../prices.ts'
import { type Context, perRequest } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { projectionFor, projectionKnowing, walk } from '../walking.ts'
import { countedDegree } from './subgraph.ts'

/** The degrees of all the parties asked for at one moment, in one walk. */
const degreesOf = perRequest((walking) => {
  const find = async (ids: string[], question: DegreeQuestion) => {
    const projection = await projectionKnowing(ids, walking)
    return walk(walking, degrees(projection, ids, question))
  }
  return grouped(find, ({ of }) => of)
})

async function degree(args: QueryDegreeArgs, context: Context): Promise<DegreeAnswer | null> {
  const of = checkedId('of', args.of)
  const { parties, agencies, places } = await projectionFor(false, context)
  if (parties.ids.indexOf(of) >= 0) return degreeOf(of, args, context)
  if (agencies.indexOf(of) < 0 && places.ids.indexOf(of) < 0) return null
  const remedy = 'Name one of its offices, or ask for its `neighbourhood`.'
  throw badInput('of', `${of} stands for many; \`degree\` counts the ties of one office or arrangement. ${remedy}`)
}

async function degreeOf(of: string, args: OfficeDegreeArgs, context: Context): Promise<DegreeAnswer> {
  const { asOf = null, includeIllustrative } = args
  const [answer] = await degreesOf(context)(of, { asOf, includeIllustrative: includeIllustrative ?? false })
  if (answer) return answer
  throw new Error(`The degree of ${of} was asked for and not counted.`)
}

const degreeFields: NonNullable<Resolvers['Degree']> = {
  asCypher: countedDegree,
  dataVersion: ({ dataVersion }) => dataVersion.asked(),
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Degree: DegreeAnswer }

export const resolvers: Resolvers = {
  Query: { degree: (_parent, args, context) => degree(args, context) },
  Office: { degree: ({ id }, args, context) => degreeOf(id, args, context) },
  Arrangement: { degree: ({ id }, args, context) => degreeOf(id, args, context) },
  Degree: degreeFields,
}

export const prices: Prices = {
  'Query.degree': () => 10,
}

export const caps: Caps = {
  // Five kinds at as many levels: data that has more of these than four is rare.
  'Degree.counts': 20,
}
