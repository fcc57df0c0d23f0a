import { toDay } from '../../contract/days.ts'
import { pricingOf } from '../friction/priced.ts'
import { standard } from '../friction/pricing.ts'
import { coveredDate } from '../graph/covered.ts'
import type { DataVersion, Projection } from '../graph/projection.ts'
import { type Arcs, firstArc, lastArc } from '../search/arcs.ts'
import { type DegreeCount, Tally } from './tally.ts'

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

export function* degrees(
  projection: Projection,
  ids: string[],
  question: DegreeQuestion,
): Generator<void, DegreeAnswer[]> {
  const { dataVersion, parties } = projection
  const { includeIllustrative, asOf: given } = question
  const asOf = coveredDate(given, projection)
  const { arcs } = yield* pricingOf(projection, { day: toDay(asOf), includeIllustrative }, standard)
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
