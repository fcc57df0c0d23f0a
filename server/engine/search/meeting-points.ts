import type { Ball } from './frontier.ts'
import { type Maze, partyOf } from './search-space.ts'
import type { Marks } from './stamped-set.ts'

/** Takes the paths that are met. Beyond `limit` none is wanted. */
export type Met = { limit: number; wants(key: number): boolean; add(parties: number[], key: number): void }

/** Puts together the paths along which the two balls meet. */
export class Meetings {
  constructor(
    private readonly maze: Maze,
    private readonly space: { near: Ball; far: Ball; onPath: Marks },
    private readonly met: Met,
  ) {}

  get limit(): number {
    return this.met.limit
  }

  /** A path along one ball and on along the other, unless it repeats a party. */
  at(own: Ball, label: number, met: number, key: number) {
    if (!this.met.wants(key)) return
    const { near, far, onPath } = this.space
    const [first, second] = own === near ? [label, met] : [met, label]
    onPath.clear(this.maze.parties)
    const parties: number[] = []
    if (!this.follow(near, first, parties)) return
    parties.reverse()
    if (this.follow(far, second, parties)) this.met.add(parties, key)
  }

  private follow(ball: Ball, from: number, parties: number[]): boolean {
    const { onPath } = this.space
    for (let label = from; label >= 0; label = ball.next[label]!) {
      const party = partyOf(this.maze, ball.stateOf(label))
      if (onPath.has(party)) return false
      onPath.add(party)
      parties.push(party)
    }
    return true
  }
}
