import type { FrictionSettings, PathConstraints } from '../../contract/types.generated.ts'
import type { Context, Walking } from '../../graphql/request.ts'
import { costingOf } from '../friction/priced.ts'
import type { Costing, Settings } from '../friction/pricing.ts'
import { checkedSettings } from '../friction/settings.ts'
import type { Projection } from '../graph/projection.ts'
import type { Before, MayWalk } from '../search/arcs.ts'
import { type Constraints, checkedConstraints, passable, walkable } from './constraints.ts'

/** What a question walks on: the projection, priced for the day, and what the constraints leave of it. */
export type Ground = {
  projection: Projection
  constraints: Constraints
  costing: Costing
  mayWalk: MayWalk
  mayPass: ((party: number) => boolean) | null
}

export type Asked = {
  constraints?: PathConstraints | null
  friction?: FrictionSettings | null
  fresh?: boolean | null
}

/** The same before anything is priced. */
export type Terms = { projection: Projection; constraints: Constraints; settings: Settings }

/** The projection to answer from, and the question checked against it. Notes on the answer how fresh it is. */
export async function termsOf({ constraints, friction, fresh }: Asked, context: Context): Promise<Terms> {
  const projection = await projectionFor(fresh ?? false, context)
  return {
    projection,
    constraints: checkedConstraints(projection, constraints),
    settings: checkedSettings(projection, friction),
  }
}

export async function projectionFor(fresh: boolean, { projections, signal, remarks }: Walking): Promise<Projection> {
  const projection = fresh ? await projections.fresh(signal) : await projections.current()
  const stale = projections.stale()
  remarks.version = projection.dataVersion
  if (stale) remarks.stale = stale
  return projection
}

/** A party that was read from Neo4j may be newer than the projection, and nothing found of it would be a false finding. */
export async function projectionKnowing(ids: string[], walking: Walking): Promise<Projection> {
  const projection = await projectionFor(false, walking)
  const known = ids.every((id) => projection.parties.ids.indexOf(id) >= 0)
  return known ? projection : projectionFor(true, walking)
}

/** Of equal parallel ties the one whose id comes first carries the step. */
export function byId({ ties }: Projection): Before {
  return (one, other) => ties.ids.at(one) < ties.ids.at(other)
}

/** Prices the ties where nobody has asked the like before. */
export function* groundOf({ projection, constraints, settings }: Terms): Generator<void, Ground> {
  const costing = yield* costingOf(projection, constraints.view, settings)
  return {
    projection,
    constraints,
    costing,
    mayWalk: walkable(projection, constraints, costing.membership),
    mayPass: passable(projection, constraints),
  }
}
