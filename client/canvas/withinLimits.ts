// What the limits of an address leave of a map. Pure.
import type { View } from '../../common/address.ts'
import { type ConstraintValues, givenConstraints } from '../../common/constraints.ts'
import type { Party, Tie } from './documents.ts'

/** What of the limits binds a party's ties; the others speak of whole paths. */
export function limitsOf(view: View): Partial<ConstraintValues> {
  const { via: _, maxSteps: __, mustChangeLevel: ___, crossAt: ____, stayIn: _____, ...rest } = givenConstraints(view)
  return rest
}

/** Which limits the map cannot obey, by their keys. */
export function idleLimits(view: View): string[] {
  if (view.from !== null && view.to !== null) return []
  return [
    view.via.length > 0 && 'via',
    view.mustChangeLevel && 'x',
    view.crossAt.length > 0 && 'cross',
    view.stayIn.length > 0 && 'stay',
  ].filter((key) => key !== false)
}

const isBound = (view: View, tie: Tie) =>
  (view.kinds.length === 0 || view.kinds.includes(tie.kind)) &&
  (view.dimension === null || view.dimension === tie.dimension) &&
  (view.bases.length === 0 || view.bases.includes(tie.basis)) &&
  (!view.observedOnly || tie.observed) &&
  tie.confidence >= view.minConfidence

/** What of an answer the limits leave; a question about a place knows none of them. */
export function limited<Some extends { parties: readonly Party[]; ties: readonly Tie[] }>(
  some: Some,
  view: View,
): Some {
  const levels = new Set(view.levels)
  const avoided = new Set(view.avoid)
  const parties = some.parties.filter(
    ({ id, level }) => !avoided.has(id) && (levels.size === 0 || levels.has(level.id)),
  )
  return { ...some, parties, ties: some.ties.filter((tie) => isBound(view, tie)) }
}
