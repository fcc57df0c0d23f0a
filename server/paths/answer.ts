import { fromCursor, pageSize, toCursor } from '../connections.ts'
import type { Context } from '../context.ts'
import { checkedId } from '../entities.ts'
import { badInput, TookTooLong } from '../errors.ts'
import type { Projection } from '../projection/projection.ts'
import type { NoPathReason, QueryPathsArgs } from '../schema.generated.ts'
import type { MayWalk } from './arcs.ts'
import { type Costing, costing, type Settings } from './cost.ts'
import { frictionOf, stepsInKey } from './keys.ts'
import { type Constraints, checkedConstraints, checkedSettings, ends, passable, walkable } from './question.ts'
import { type Found, type Outcome, rankedPaths } from './search.ts'

/** One question's answer, before names and evidence are looked up. */
export type PathAnswer = {
  projection: Projection
  costing: Costing
  constraints: Constraints
  mayWalk: MayWalk
  outcome: Outcome
  /** How many paths come before this page, and how many are on it. */
  offset: number
  first: number
  noPath: { reason: NoPathReason; message: string } | null
}

const mostPaths = 200
// A search of a graph of 100,000 ties at k = 200 stays below it; a runaway one ends after about 2 s.
const budget = 50_000_000
const seconds = 5

export async function answer(args: QueryPathsArgs, context: Context): Promise<PathAnswer> {
  const first = pageSize(args.first, 10, 50)
  const [from, to] = [checkedId('from', args.from), checkedId('to', args.to)]
  const { projections, signal } = context
  const projection = args.fresh ? await projections.fresh(signal) : await projections.current()
  const stale = projections.stale()
  context.remarks.dataVersion = projection.dataVersion
  if (stale) context.remarks.stale = stale
  const constraints = checkedConstraints(projection, args.constraints)
  const costs = cached(projection, constraints, checkedSettings(args.friction))
  const mayWalk = walkable(projection, constraints)
  const both = ends(projection, from, to, constraints)
  const base = { projection, costing: costs, constraints, mayWalk, first }
  const nothing = { paths: [], explored: 0, outOfBudget: false, proven: Number.POSITIVE_INFINITY }
  if ('reason' in both) return { ...base, outcome: nothing, offset: 0, noPath: both }

  const after = place(args.after)
  const count = Math.min(mostPaths, after.rank + first + 1)
  const search = rankedPaths(costs.arcs, {
    ...both,
    mayWalk,
    mayPass: passable(projection, constraints),
    via: [],
    tierOf: null,
    maxSteps: constraints.maxSteps,
    count,
    budget,
  })
  const outcome = await context.walks.run(signal, () => inTurns(search, signal))
  checkPlace(after, outcome.paths, projection)
  return {
    ...base,
    outcome,
    offset: after.rank,
    noPath: outcome.paths.length > 0 ? null : none(args, constraints, outcome),
  }
}

function none({ from, to }: QueryPathsArgs, { asOf, maxSteps }: Constraints, { outOfBudget }: Outcome) {
  if (outOfBudget) {
    const message = 'The search stopped at its budget before it found a path; there may be one. Ask for fewer steps.'
    return { reason: 'OUT_OF_BUDGET' as const, message }
  }
  const message = `No chain of at most ${maxSteps} ties joins ${from} and ${to} on ${asOf} within the constraints. Try fewer constraints, more steps or another date.`
  return { reason: 'NO_CHAIN' as const, message }
}

/** Sees a search through without keeping others waiting for more than 20 ms at a time. */
async function inTurns<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  const began = performance.now()
  let turn = began
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() - turn < 20) continue
    await new Promise((resolve) => setImmediate(resolve))
    signal.throwIfAborted()
    turn = performance.now()
    if (turn - began > seconds * 1_000) throw new TookTooLong(seconds)
  }
}

const mostCostings = 8
const costings = new WeakMap<Projection, Map<string, Costing>>()

// A projection never changes, so what is computed from it is true as long as it is asked for.
function cached(projection: Projection, { view }: Constraints, settings: Settings): Costing {
  const known = costings.get(projection) ?? new Map<string, Costing>()
  costings.set(projection, known)
  const key = JSON.stringify([view, settings])
  const made = known.get(key) ?? costing(projection, view, settings)
  known.delete(key)
  known.set(key, made)
  const [oldest] = known.keys()
  if (known.size > mostCostings && oldest !== undefined) known.delete(oldest)
  return made
}

/** Its first party and its ties, in order: stable, so that a path can be cited. */
export function pathId({ parties, ties }: Projection, path: Found): string {
  return [parties.ids[path.parties[0]!], ...path.ties.map((tie) => ties.ids[tie])].join('~')
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
