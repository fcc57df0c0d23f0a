import type { Basis } from '../../../cypher/vocabulary.ts'
import type { BrokenReason } from '../../contract/types.generated.ts'
import { keyOfTie } from '../friction/pricing.ts'
import { holds } from '../graph/projection.ts'
import { parallel } from '../search/arcs.ts'
import type { Ground } from './ground.ts'
import { type AnsweredPath, endsOf } from './path.ts'

/** A cited path as it is on the date; null with what of it is `broken`. `tie` is null where there is none of that id. */
export type Cited = { ground: Ground; path: AnsweredPath | null; broken: Broken[] }
export type Broken = { id: string; reason: BrokenReason; message: string; tie: { id: string; asOf: string } | null }

/** A tie as it is stored, whether or not it holds on the date. */
type Recorded = { from: string; to: string; basis: Basis }

/** A path followed tie by tie, with what was not there. */
export class Trail {
  readonly broken: Broken[] = []
  private parties: number[] = []
  private ties: number[] = []
  /** Where the path has come to; null when that cannot be told. */
  private here: string | null

  constructor(
    private readonly ground: Ground,
    start: string,
  ) {
    const { projection, constraints } = ground
    const party = projection.parties.ids.indexOf(start)
    this.here = start
    if (party < 0) this.miss(start, 'UNKNOWN', `There is no office or arrangement ${start}.`)
    else if (!holds(projection, projection.parties, party, constraints.view)) {
      this.miss(start, 'NOT_ON_DATE', `${start} is not there on ${constraints.asOf}.`)
    }
    this.parties.push(party)
  }

  go(id: string, row: Recorded | null) {
    const { here } = this
    if (row === null) {
      this.here = null
      return this.miss(id, 'UNKNOWN', `There is no tie ${id}.`)
    }
    const next = row.from === here ? row.to : row.to === here ? row.from : null
    if (here !== null && next === null) {
      return this.miss(id, 'NOT_CONNECTED', `${id} joins ${row.from} and ${row.to}, and not ${here}.`, row)
    }
    this.here = next
    if (next !== null) this.step(id, next, row)
  }

  private step(id: string, next: string, row: Recorded) {
    const { projection, pricing, constraints } = this.ground
    const [one, other] = [this.parties.at(-1)!, projection.parties.ids.indexOf(next)]
    if (this.parties.includes(other)) {
      return this.miss(id, 'NOT_CONNECTED', `${id} comes back to ${next}, and no path repeats a party.`, row)
    }
    this.parties.push(other)
    const all = one < 0 || other < 0 ? [] : parallel(pricing.arcs, null, one, other)
    const tie = all.find((tie) => projection.ties.ids.at(tie) === id)
    if (tie !== undefined) {
      this.ties.push(tie)
      return
    }
    if (row.basis === 'ILLUSTRATIVE' && !constraints.view.includeIllustrative) {
      return this.miss(id, 'ILLUSTRATIVE', `${id} is made up. Ask with \`includeIllustrative: true\` to walk it.`, row)
    }
    this.miss(id, 'NOT_ON_DATE', `${id} does not hold on ${constraints.asOf}.`, row)
  }

  private miss(id: string, reason: BrokenReason, message: string, row: Recorded | null = null) {
    const { asOf } = this.ground.constraints
    this.broken.push({ id, reason, message, tie: row === null ? null : { id, asOf } })
  }

  path(): AnsweredPath | null {
    const { ground, parties, ties, broken } = this
    if (broken.length > 0) return null
    const ends = endsOf({ parties })
    const key = ties.reduce((sum, tie) => sum + keyOfTie(ground.projection, ground.pricing, tie, ends), 0)
    return { ground, found: { parties, ties, key }, rank: null }
  }
}
