import type { Frontier } from './frontier.ts'
import { partyOf, type SearchSpace } from './search-space.ts'
import type { StampedSet } from './stamped-set.ts'

/** Takes the paths that are met, with the key of all and that up to each party. Beyond `limit` none is wanted. */
export type Met = {
  limit: number
  wants(key: number): boolean
  add(parties: number[], key: number, keys: number[]): void
}

/** Puts together the paths along which the two searches meet. */
export class MeetingPoints {
  constructor(
    private readonly space: SearchSpace,
    private readonly workspace: { near: Frontier; far: Frontier; onPath: StampedSet },
    private readonly met: Met,
  ) {}

  get limit(): number {
    return this.met.limit
  }

  /** A path along the labels of one frontier and on along those of the other, unless it repeats a party. */
  at(own: Frontier, label: number, met: number, key: number) {
    if (!this.met.wants(key)) return
    const { near, far, onPath } = this.workspace
    const [first, second] = own === near ? [label, met] : [met, label]
    onPath.clear(this.space.parties)
    const parties: number[] = []
    const keys: number[] = []
    if (!this.follow(near, first, parties, keys)) return
    parties.reverse()
    keys.reverse()
    const reached = parties.length
    if (!this.follow(far, second, parties, keys)) return
    for (let place = reached; place < keys.length; place++) keys[place] = key - keys[place]!
    this.met.add(parties, key, keys)
  }

  private follow(frontier: Frontier, from: number, parties: number[], keys: number[]): boolean {
    const { onPath } = this.workspace
    for (let label = from; label >= 0; label = frontier.next[label]!) {
      const party = partyOf(this.space, frontier.stateOf(label))
      if (onPath.has(party)) return false
      onPath.add(party)
      parties.push(party)
      keys.push(frontier.key[label]!)
    }
    return true
  }
}
