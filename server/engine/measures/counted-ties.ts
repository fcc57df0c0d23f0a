import { tieKinds } from '../../../cypher/vocabulary.ts'
import { within } from '../../contract/errors.ts'
import type { Basis, PathConstraints, TieKind } from '../../contract/types.generated.ts'
import type { Membership } from '../friction/crowd.ts'
import type { Projection } from '../graph/projection.ts'
import { type Constraints, some, walkable } from '../paths/constraints.ts'

/** Which ties a measure counts; null leaves nothing out. The last two are about parts in arrangements only. */
export type Counted = {
  kinds: readonly TieKind[] | null
  bases: readonly Basis[] | null
  arrangementKinds: readonly string[] | null
  maxParties: number | null
}
/** The same as somebody asked for it. */
export type CountedArgs = { [Name in keyof Counted]?: Counted[Name] | undefined }

const takesPart = tieKinds.indexOf('TAKES_PART_IN')
const mostParties = 1_000

/** Refuses with BAD_USER_INPUT what cannot be meant. Whether somebody has the kinds of arrangement is not looked at here. */
export function checkedCounted({ kinds, bases, arrangementKinds, maxParties }: CountedArgs): Counted {
  return {
    kinds: some('kinds', kinds),
    bases: some('bases', bases),
    arrangementKinds: some('arrangementKinds', arrangementKinds),
    maxParties: maxParties == null ? null : within('maxParties', maxParties, 2, mostParties),
  }
}

/** What of it binds as it does for paths. */
export function constraintsOf({ kinds, bases }: Counted): Pick<PathConstraints, 'kinds' | 'bases'> {
  return { kinds: kinds && [...kinds], bases: bases && [...bases] }
}

/** Whether a tie that holds on the day is counted. `maxParties` is held against all who take part, counted or not. */
export function isCounted(
  projection: Projection,
  membership: Membership,
  { constraints, counted }: { constraints: Constraints; counted: Counted },
): (tie: number) => boolean {
  const { ties } = projection
  const mayWalk = walkable(projection, constraints, membership)
  const isOfKind = ofKinds(projection, counted.arrangementKinds)
  const most = counted.maxParties ?? Number.POSITIVE_INFINITY
  return (tie) => {
    if (mayWalk !== null && !mayWalk(tie)) return false
    const arrangement = ties.to[tie]!
    return ties.kind[tie] !== takesPart || (isOfKind(arrangement) && membership.size[arrangement]! <= most)
  }
}

/** Whether an arrangement is of one of these kinds; null is any. */
export function ofKinds(
  { parties, arrangementKinds }: Pick<Projection, 'parties' | 'arrangementKinds'>,
  kept: readonly string[] | null,
): (arrangement: number) => boolean {
  if (kept === null) return () => true
  const isKept = arrangementKinds.map((kind) => kept.includes(kind))
  return (arrangement) => isKept[parties.kind[arrangement]!] ?? false
}
