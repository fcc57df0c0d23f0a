import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import { fromCursor, pageSize, toCursor } from '../../contract/paging.ts'
import type { QueryPathsArgs } from '../../contract/types.generated.ts'
import type { Projection } from '../../engine/graph/projection.ts'
import { hopeless, mostPaths, none, type PathAnswer } from '../../engine/paths/answer.ts'
import { find } from '../../engine/paths/find.ts'
import { budget, pathId } from '../../engine/paths/found.ts'
import type { Found } from '../../engine/search/k-best.ts'
import type { Context } from '../request.ts'
import { termsOf, walk } from '../walking.ts'

/** `most` paths a page at most. */
export async function answer(args: QueryPathsArgs, context: Context, most = 50): Promise<PathAnswer> {
  const first = pageSize(args.first, 10, most)
  const ends = { from: checkedId('from', args.from), to: checkedId('to', args.to) }
  const after = place(args.after)
  const terms = await termsOf({ ...args, fresh: args.fresh ?? false }, context)
  const count = Math.min(mostPaths, after.rank + first + 1)
  const { ground, outcome, why } = await walk(context, find(terms, { ...ends, count, budget }))
  checkPlace(after, outcome.paths, terms.projection)
  const reason = outcome.paths.length > 0 ? null : (why ?? none(ends, terms, outcome))
  const noPath = reason && { ...reason, ends, terms: hopeless.has(reason.reason) ? null : terms }
  return { ground, ends, outcome, offset: after.rank, first, noPath }
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
