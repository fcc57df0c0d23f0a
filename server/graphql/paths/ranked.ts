import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import { fromCursor, pageSize, toCursor } from '../../contract/paging.ts'
import type { QueryPathsArgs } from '../../contract/types.generated.ts'
import type { Projection } from '../../engine/graph/projection.ts'
import type { Why } from '../../engine/paths/ends.ts'
import { find } from '../../engine/paths/find.ts'
import { type Ground, type Terms, termsOf } from '../../engine/paths/ground.ts'
import type { Found, Outcome } from '../../engine/search/k-best.ts'
import { frictionOf, stepsInKey } from '../../engine/search/keys.ts'
import { inTurns } from '../../work/deadline.ts'
import type { Context } from '../request.ts'

/** One question's answer, before names and evidence are looked up. */
export type PathAnswer = {
  ground: Ground
  ends: EndIds
  outcome: Outcome
  /** How many paths come before this page, and how many are on it. */
  offset: number
  first: number
  noPath: NoPathAnswer | null
}
/** `terms` and `ends`: the question, to be asked again with less in the way; null where no other would have an answer. */
export type NoPathAnswer = Why & { terms: Terms | null; ends: EndIds }
export type EndIds = { from: string; to: string }

const mostPaths = 200
// A search of a graph of 100,000 ties at k = 200 stays below it; a runaway one ends after about 2 s.
export const budget = 50_000_000

/** `most` paths a page at most. */
export async function answer(args: QueryPathsArgs, context: Context, most = 50): Promise<PathAnswer> {
  const first = pageSize(args.first, 10, most)
  const ends = { from: checkedId('from', args.from), to: checkedId('to', args.to) }
  const after = place(args.after)
  const terms = await termsOf({ ...args, fresh: args.fresh ?? false }, context)
  const count = Math.min(mostPaths, after.rank + first + 1)
  const { ground, outcome, why } = await context.walks.run(context.signal, () =>
    inTurns(find(terms, { ...ends, count, budget }), context.signal),
  )
  checkPlace(after, outcome.paths, terms.projection)
  const reason = outcome.paths.length > 0 ? null : (why ?? none(ends, terms, outcome))
  const noPath = reason && { ...reason, ends, terms: hopeless.has(reason.reason) ? null : terms }
  return { ground, ends, outcome, offset: after.rank, first, noPath }
}

const hopeless = new Set(['UNKNOWN_FROM', 'UNKNOWN_TO', 'SAME_END'])

function none({ from, to }: EndIds, { projection, constraints }: Terms, outcome: Outcome): Why {
  const { asOf, maxSteps, via } = constraints
  if (outcome.deadEnd !== undefined) {
    const dead = projection.parties.ids.at(via[outcome.deadEnd]!)
    const message = `No path can pass ${dead} and go on without passing a party twice. Take it out of \`via\`, or make it an end.`
    return { reason: 'VIA_DEAD_END', message }
  }
  if (outcome.outOfBudget) {
    const message = 'The search stopped at its budget before it found a path; there may be one. Ask for fewer steps.'
    return { reason: 'OUT_OF_BUDGET', message }
  }
  const message = `No chain of at most ${maxSteps} ties joins ${from} and ${to} on ${asOf} within the constraints. Try fewer constraints, more steps or another date.`
  return { reason: 'NO_CHAIN', message }
}

/** Its first party and its ties, in order: stable, so that a path can be cited. */
export function pathId({ parties, ties }: Projection, path: Found): string {
  return [parties.ids.at(path.parties[0]!), ...path.ties.map((tie) => ties.ids.at(tie))].join('~')
}

export function pathCursor(projection: Projection, path: Found, rank: number): string {
  return toCursor(`${rank} ${pathId(projection, path)}`)
}

function place(after: string | null | undefined): { rank: number; id: string } {
  const key = fromCursor(after)
  if (key === undefined) return { rank: 0, id: '' }
  const [, rank, id] = /^(\d{1,3}) (.+)$/.exec(key) ?? []
  if (rank === undefined || id === undefined) throw badInput('after', '`after` is not a cursor of a list of paths.')
  return { rank: Number(rank), id }
}

function checkPlace({ rank, id }: { rank: number; id: string }, paths: Found[], projection: Projection) {
  const path = paths[rank - 1]
  if (rank === 0 || (path && pathId(projection, path) === id)) return
  throw badInput('after', 'The list has changed since that cursor was given. Start again without `after`.')
}

/** The friction up to which the list up to this page is complete, when it is not complete altogether. */
export function provenTo({ outcome: { paths, outOfBudget, proven }, offset, first }: PathAnswer): number {
  const last = Math.min(offset + first, paths.length)
  // Of the very friction of the first path that may be missing, others may be missing too.
  if (outOfBudget && last === paths.length) return frictionOf(Math.max(0, proven - stepsInKey))
  return frictionOf(paths[last - 1]?.key ?? 0)
}

export function complete({ outcome, offset, first }: PathAnswer): boolean {
  return !outcome.outOfBudget && outcome.paths.length <= offset + first && outcome.paths.length < mostPaths
}
