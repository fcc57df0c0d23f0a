import { bases, tieKinds } from '../../../cypher/vocabulary.ts'
import { counts, type Projection, type View } from '../graph/projection.ts'
import { StampedSet } from '../search/stamped-set.ts'

/**
 * Columns as long as there are parties, of what arrangements are like on one day; 0 for offices. `size`: how many
 * distinct offices take part. `oneAgency`: 1 where they are all of one agency.
 */
export type Membership = { size: Int32Array; oneAgency: Uint8Array }

const takesPart = tieKinds.indexOf('TAKES_PART_IN')
const illustrative = bases.indexOf('ILLUSTRATIVE')
const piece = 50_000

/** Who takes part in each arrangement. A generator, so that others get their turns. */
export function* membership(projection: Projection, view: View): Generator<void, Membership> {
  const { parties, ties } = projection
  const offsets = new Int32Array(parties.ids.length + 1)
  const parts: number[] = []
  for (let tie = 0; tie < ties.kind.length; tie++) {
    if (tie % piece === 0) yield
    if (ties.kind[tie] !== takesPart || !counts(projection, tie, view)) continue
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

/** The participations in party p are `parts` from offsets[p] up to offsets[p + 1]. */
type Grouped = { offsets: Int32Array; parts: Int32Array }

function* counted({ parties, ties }: Projection, { offsets, parts }: Grouped): Generator<void, Membership> {
  const count = parties.ids.length
  const found = { size: new Int32Array(count), oneAgency: new Uint8Array(count) }
  const known = new StampedSet()
  for (let party = 0; party < count; party++) {
    if (party % piece === 0) yield
    known.clear(count)
    let [agency, mixed] = [-1, false]
    for (let place = offsets[party]!; place < offsets[party + 1]!; place++) {
      const tie = parts[place]!
      const office = ties.from[tie]!
      if (!known.has(office)) found.size[party]!++
      known.add(office)
      // Whether a tie runs within one agency must not hang on what somebody made up.
      if (ties.basis[tie] === illustrative || parties.basis[office] === illustrative) continue
      mixed ||= agency >= 0 && parties.agency[office] !== agency
      agency = parties.agency[office]!
    }
    if (agency >= 0 && !mixed) found.oneAgency[party] = 1
  }
  return found
}
