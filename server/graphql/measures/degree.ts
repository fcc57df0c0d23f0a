import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import type { OfficeDegreeArgs, QueryDegreeArgs } from '../../contract/types.generated.ts'
import { type DegreeAnswer, type DegreeQuestion, degrees } from '../../engine/measures/degree.ts'
import { grouped } from '../../records/list-loader.ts'
import { type Context, perRequest } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { projectionFor, projectionKnowing, walk } from '../walking.ts'
import { countedDegree } from './listed-subgraph.ts'

/** The degrees of all the parties asked for at one moment, in one walk. */
const degreesOf = perRequest((walking) => {
  const find = async (ids: string[], question: DegreeQuestion) => {
    const projection = await projectionKnowing(ids, walking)
    return walk(walking, degrees(projection, ids, question))
  }
  return grouped(find, ({ of }) => of)
})

export async function degree(args: QueryDegreeArgs, context: Context): Promise<DegreeAnswer | null> {
  const of = checkedId('of', args.of)
  const { parties, agencies, places } = await projectionFor(false, context)
  if (parties.ids.indexOf(of) >= 0) return degreeOf(of, args, context)
  if (agencies.indexOf(of) < 0 && places.ids.indexOf(of) < 0) return null
  const remedy = 'Name one of its offices, or ask for its `neighbourhood`.'
  throw badInput('of', `${of} stands for many; \`degree\` counts the ties of one office or arrangement. ${remedy}`)
}

export async function degreeOf(of: string, args: OfficeDegreeArgs, context: Context): Promise<DegreeAnswer> {
  const { asOf = null, includeIllustrative } = args
  const [answer] = await degreesOf(context)(of, { asOf, includeIllustrative: includeIllustrative ?? false })
  if (answer) return answer
  throw new Error(`The degree of ${of} was asked for and not counted.`)
}

export const degreeFields: NonNullable<Resolvers['Degree']> = {
  asCypher: countedDegree,
  dataVersion: ({ dataVersion }) => dataVersion.asked(),
}
