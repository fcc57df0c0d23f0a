import { toDay } from '../../contract/days.ts'
import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import type { OfficeDegreeArgs, QueryDegreeArgs } from '../../contract/types.generated.ts'
import { costingOf } from '../../engine/friction/priced.ts'
import { standard } from '../../engine/friction/pricing.ts'
import type { Projection } from '../../engine/graph/projection.ts'
import { type DegreeCount, Tally } from '../../engine/measures/tally.ts'
import { projectionFor, projectionKnowing } from '../../engine/paths/ground.ts'
import { type Arcs, firstArc, lastArc } from '../../engine/search/arcs.ts'
import type { DataVersion } from '../../projection/version.ts'
import { grouped } from '../../records/list-loader.ts'
import { inTurns } from '../../work/deadline.ts'
import type { Context, Walking } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { countedDegree } from './listed-subgraph.ts'

export type DegreeQuestion = { asOf: string | null; includeIllustrative: boolean }
export type DegreeAnswer = {
  of: string
  asOf: string
  includeIllustrative: boolean
  dataVersion: DataVersion

  total: number
  neighbours: number
  counts: DegreeCount[]
}

/** The degrees of all the parties asked for at one moment, in one walk. */
export function degreeLoader(walking: Walking) {
  const { walks, signal } = walking
  const find = async (ids: string[], question: DegreeQuestion) => {
    const projection = await projectionKnowing(ids, walking)
    return walks.run(signal, () => inTurns(degrees(projection, ids, question), signal))
  }
  return grouped(find, ({ of }) => of)
}

function* degrees(projection: Projection, ids: string[], question: DegreeQuestion): Generator<void, DegreeAnswer[]> {
  const { dataVersion, parties, referenceDate } = projection
  const { includeIllustrative, asOf: given } = question
  const asOf = given ?? referenceDate
  const { arcs } = yield* costingOf(projection, { day: toDay(asOf), includeIllustrative }, standard)
  const answers: DegreeAnswer[] = []
  for (const of of ids) {
    const party = parties.ids.indexOf(of)
    const tally = tallied(projection, arcs, party)
    const counts = tally.counts()
    const total = counts.reduce((sum, { ties }) => sum + ties, 0)
    answers.push({ of, asOf, includeIllustrative, dataVersion, total, neighbours: tally.neighbours, counts })
    yield
  }
  return answers
}

function tallied(projection: Projection, arcs: Arcs, party: number): Tally {
  const tally = new Tally(projection)
  if (party < 0) return tally
  for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) tally.add(arcs.tie[arc]!, arcs.far[arc]!)
  return tally
}

export async function degree(args: QueryDegreeArgs, context: Context): Promise<DegreeAnswer | null> {
  const of = checkedId('of', args.of)
  const { parties, agencies, places } = await projectionFor(false, context)
  if (parties.ids.indexOf(of) >= 0) return degreeOf(of, args, context)
  if (agencies.indexOf(of) < 0 && places.ids.indexOf(of) < 0) return null
  const remedy = 'Name one of its offices, or ask for its `neighbourhood`.'
  throw badInput('of', `${of} stands for many; \`degree\` counts the ties of one office or arrangement. ${remedy}`)
}

export async function degreeOf(of: string, args: OfficeDegreeArgs, { degrees }: Context): Promise<DegreeAnswer> {
  const { asOf = null, includeIllustrative } = args
  const [answer] = await degrees(of, { asOf, includeIllustrative: includeIllustrative ?? false })
  if (answer) return answer
  throw new Error(`The degree of ${of} was asked for and not counted.`)
}

export const degreeFields: NonNullable<Resolvers['Degree']> = {
  asCypher: countedDegree,
  dataVersion: ({ dataVersion }) => dataVersion.asked(),
}
