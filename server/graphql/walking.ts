import type { FrictionSettings, PathConstraints } from '../contract/types.generated.ts'
import { checkedSettings } from '../engine/friction/settings.ts'
import type { DataVersion, Projection } from '../engine/graph/projection.ts'
import { checkedConstraints } from '../engine/paths/constraints.ts'
import type { Terms } from '../engine/paths/ground.ts'
import type { Projections, Stale } from '../projection/freshness.ts'
import type { Work } from '../work/bounded.ts'
import { inTime } from '../work/deadline.ts'

/** What is said of the projection that answered: beside the data, or in the log. */
type Remarks = { stale?: Stale; version?: DataVersion; projection?: Projection }

/** What a walk of the projection needs. */
export type Walking = { projections: Projections; walks: Work; signal: AbortSignal; remarks: Remarks }

/** Sees work on the projection through when its turn comes. Rejects with Overloaded, or with TookTooLong after 5 s. */
export function walk<T>({ walks, signal }: Walking, work: Generator<void, T>): Promise<T> {
  return walks.run(signal, () => inTime(work, signal))
}

export async function projectionFor(fresh: boolean, { projections, signal, remarks }: Walking): Promise<Projection> {
  const projection = fresh ? await projections.fresh(signal) : await projections.current()
  const stale = projections.stale()
  remarks.version = projection.dataVersion
  remarks.projection = projection
  if (stale) remarks.stale = stale
  return projection
}

/** A party that was read from Neo4j may be newer than the projection, and nothing found of it would be a false finding. */
export async function projectionKnowing(ids: string[], walking: Walking): Promise<Projection> {
  const projection = await projectionFor(false, walking)
  const known = ids.every((id) => projection.parties.ids.indexOf(id) >= 0)
  return known ? projection : projectionFor(true, walking)
}

export type Question = {
  constraints?: PathConstraints | null
  friction?: FrictionSettings | null
  fresh?: boolean | null
}

/** The projection to answer from, and the question checked against it. Notes on the answer how fresh it is. */
export async function termsOf({ constraints, friction, fresh }: Question, walking: Walking): Promise<Terms> {
  const projection = await projectionFor(fresh ?? false, walking)
  return {
    projection,
    constraints: checkedConstraints(projection, constraints),
    settings: checkedSettings(projection, friction),
  }
}
