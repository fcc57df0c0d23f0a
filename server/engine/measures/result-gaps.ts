import { tieKinds } from '../../../cypher/vocabulary.ts'
import { always, never } from '../../contract/days.ts'
import { counts, type Projection, partsOf, type View, worksFor } from '../graph/projection.ts'
import { ofKinds } from './counted-ties.ts'
import { jaccard } from './overlap.ts'
import { derivedBasis, membersIn } from './shared-arrangements.ts'

/** Kinds of arrangement by what their rows say of them: joint work, and other parts of a plan. */
export type WorkKinds = { results: readonly string[]; joint: readonly string[] }

/** Two agencies, results and offices, by number in ascending order; `alone` are those of the two without any joint work. */
export type ResultGap = {
  agencies: [number, number]
  results: number[]
  allResults: number
  overlap: number
  offices: number[]
  alone: number[]
}

/** `pairs` stand under one result, gaps or not; `standing` are all agencies under any result there, `alone` those in gaps. */
export type ResultGaps = {
  gaps: ResultGap[]
  pairs: number
  standing: number[]
  alone: number[]
  derivedShare: number | null
}

/** `place` is a number of the projection. */
type Question = { place: number; kinds: WorkKinds; minOverlap: number; view: View }

type Standing = { results: Set<number>; offices: Map<number, number[]>; joint: Set<number> }

/**
 * Pairs of agencies that take part in one result of a place and together in no joint work there: those that both work
 * jointly with others first, as they could; then most shared results; then by id.
 */
export function* resultGapsIn(projection: Projection, question: Question): Generator<void, ResultGaps> {
  const { results, derivedShare } = yield* standingIn(projection, question)
  const agencies = [...results].sort(([a], [b]) => a - b)
  const gaps: ResultGap[] = []
  let pairs = 0
  for (const [index, [one, ours]] of agencies.entries()) {
    for (const [other, theirs] of agencies.slice(index + 1)) {
      const shared = [...ours.results].filter((result) => theirs.results.has(result)).sort((a, b) => a - b)
      const overlap = jaccard(textsOf(ours.results), textsOf(theirs.results))
      if (shared.length === 0 || overlap < question.minOverlap) continue
      pairs++
      if ([...ours.joint].some((work) => theirs.joint.has(work))) continue
      const offices = shared.flatMap((result) => [ours, theirs].flatMap((side) => side.offices.get(result) ?? []))
      gaps.push({
        agencies: [one, other],
        results: shared,
        allResults: ours.results.size + theirs.results.size - shared.length,
        overlap,
        offices: [...new Set(offices)].sort((a, b) => a - b),
        alone: [...(ours.joint.size === 0 ? [one] : []), ...(theirs.joint.size === 0 ? [other] : [])],
      })
    }
    yield
  }
  gaps.sort((a, b) => a.alone.length - b.alone.length || b.results.length - a.results.length)
  const alone = [...new Set(gaps.flatMap((gap) => gap.alone))].sort((a, b) => a - b)
  return { gaps, pairs, standing: agencies.map(([agency]) => agency), alone, derivedShare }
}

const textsOf = (numbers: Set<number>) => new Set([...numbers].map(String))

/** What each agency under a result of the place stands under there, and in which joint work of several agencies it is. */
function* standingIn(projection: Projection, { place, kinds, view }: Question) {
  const { parties, ties } = projection
  const parts = partsOf(projection, place)
  const [isResult, isJoint] = [ofKinds(projection, kinds.results), ofKinds(projection, kinds.joint)]
  let [all, derived] = [0, 0]
  const members = yield* membersIn(projection, (part) => {
    const work = ties.to[part]!
    const isKept = (isResult(work) || isJoint(work)) && counts(projection, part, view)
    if (!isKept || !worksFor(projection, work, parts, view)) return false
    all++
    if (ties.basis[part] === derivedBasis) derived++
    return true
  })
  const found = new Map<number, Standing>()
  for (const [work, offices] of members) {
    const agencies = new Set([...offices.keys()].map((office) => parties.agency[office]!))
    for (const office of offices.keys()) {
      const agency = parties.agency[office]!
      const standing = found.get(agency) ?? { results: new Set(), offices: new Map(), joint: new Set() }
      found.set(agency, standing)
      if (isJoint(work) && agencies.size > 1) standing.joint.add(work)
      if (!isResult(work)) continue
      standing.results.add(work)
      standing.offices.set(work, [...(standing.offices.get(work) ?? []), office])
    }
  }
  const results = new Map([...found].filter(([, { results }]) => results.size > 0))
  return { results, derivedShare: all === 0 ? null : derived / all }
}

const takesPart = tieKinds.indexOf('TAKES_PART_IN')

/** Whether anybody takes part in any such work of the place, on any day: without it nothing can be said of joint work there. */
export function hasWorkOnRecord(projection: Projection, place: number, { results, joint }: WorkKinds): boolean {
  const parts = partsOf(projection, place)
  const isWork = ofKinds(projection, [...results, ...joint])
  const everyDay = { day: always + 1, until: never - 1, includeIllustrative: false }
  return projection.ties.kind.some((kind, tie) => {
    const work = projection.ties.to[tie]!
    return kind === takesPart && isWork(work) && worksFor(projection, work, parts, everyDay)
  })
}
