import { bases, tieKinds } from '../../../cypher/vocabulary.ts'
import { counts, isOffice, type Projection, type View } from '../graph/projection.ts'
import { StampedSet } from '../search/stamped-set.ts'

/**
 * Columns as long as there are parties, of what they are like on one day. `size`: how many distinct offices take part in
 * an arrangement, 0 for offices. `crowd`: among how many one is who passes through. In an arrangement these are its
 * members, on record or as it declares, whichever are more; at an office, the offices that are accountable to it.
 * `oneAgency`: 1 for an arrangement whose members are all of one agency.
 */
export type Membership = { size: Int32Array; crowd: Int32Array; oneAgency: Uint8Array }

const takesPart = tieKinds.indexOf('TAKES_PART_IN')
const accountableTo = tieKinds.indexOf('ACCOUNTABLE_TO')
const illustrative = bases.indexOf('ILLUSTRATIVE')
const piece = 50_000

/** Whether a tie leads to where those who pass make a crowd. */
export function isCrowding({ parties, ties }: Projection, tie: number): boolean {
  const kind = ties.kind[tie]
  return kind === takesPart || (kind === accountableTo && isOffice({ parties }, ties.to[tie]!))
}

/** Who takes part in each arrangement, and who is accountable to each office. A generator, so that others get their turns. */
export function* membership(projection: Projection, view: View): Generator<void, Membership> {
  const { parties, ties } = projection
  const offsets = new Int32Array(parties.ids.length + 1)
  const parts: number[] = []
  for (let tie = 0; tie < ties.kind.length; tie++) {
    if (tie % piece === 0) yield
    if (!isCrowding(projection, tie) || !counts(projection, tie, view)) continue
    parts.push(tie)
    offsets[ties.to[tie]! + 1]!++
  }
  for (let party = 0; party < parties.ids.length; party++) offsets[party + 1]! += offsets[party]!
  const next = offsets.slice()
  const ordered = new Int32Array(parts.length)
  for (const tie of parts) ordered[next[ties.to[tie]!]!++] = tie
  yield
  return yield* counted(projection, { offsets, parts: ordered })
}

/** Those of party p are `parts` from offsets[p] up to offsets[p + 1]. */
type Grouped = { offsets: Int32Array; parts: Int32Array }

function* counted({ parties, ties }: Projection, { offsets, parts }: Grouped): Generator<void, Membership> {
  const count = parties.ids.length
  const columns = { size: new Int32Array(count), crowd: new Int32Array(count), oneAgency: new Uint8Array(count) }
  const known = new StampedSet()
  for (let party = 0; party < count; party++) {
    if (party % piece === 0) yield
    known.clear(count)
    let [agency, mixed, members] = [-1, false, 0]
    for (let place = offsets[party]!; place < offsets[party + 1]!; place++) {
      const tie = parts[place]!
      const office = ties.from[tie]!
      if (!known.has(office)) members++
      known.add(office)
      // Whether a tie runs within one agency must not hang on what somebody made up.
      if (ties.basis[tie] === illustrative || parties.basis[office] === illustrative) continue
      mixed ||= agency >= 0 && parties.agency[office] !== agency
      agency = parties.agency[office]!
    }
    columns.crowd[party] = Math.max(members, parties.declaredSize[party]!)
    if (isOffice({ parties }, party)) continue
    columns.size[party] = members
    if (agency >= 0 && !mixed) columns.oneAgency[party] = 1
  }
  return columns
}
