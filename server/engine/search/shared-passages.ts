import { quantaOf } from './keys.ts'

/** What leads from one station of a path to the next: the two stations, and its friction in quanta. */
export type Passage = { near: number; far: number; quanta: number }

/**
 * Paths that were found before, as the passages which another one shares with them. It may share with each of them only so
 * much friction as `limits` say, in quanta. A passage is the pair of its stations, in either direction.
 */
export class SharedPassages {
  readonly limits: number[] = []
  /** By pair of stations, the number of its row; of each row, the quanta that each path spends on that passage. */
  private readonly rows = new Map<number, number[]>()

  constructor(private readonly parties: number) {}

  add(passages: readonly Passage[], limit: number) {
    const path = this.limits.push(limit) - 1
    for (const { near, far, quanta } of passages) {
      const pair = this.pair(near, far)
      const row = this.rows.get(pair)
      if (row) row[path] = quanta
      else this.rows.set(pair, Object.assign([], { [path]: quanta }))
    }
  }

  /** What each path spends on a passage, where there is a number; undefined when none of them takes it. */
  row(near: number, far: number): readonly (number | undefined)[] | undefined {
    return this.rows.get(this.pair(near, far))
  }

  /** Whether a path with these passages shares no more than it may. */
  allow(passages: readonly Passage[]): boolean {
    const shared = this.limits.map(() => 0)
    for (const { near, far } of passages) {
      for (const [path, quanta = 0] of (this.row(near, far) ?? []).entries()) shared[path]! += quanta
    }
    return shared.every((quanta, path) => quanta <= this.limits[path]!)
  }

  private pair(one: number, other: number): number {
    return one < other ? one * this.parties + other : other * this.parties + one
  }
}

/** The passages of a path by its parties and the key up to each. Its ends are stations, and so is who `isStation` says. */
export function passagesOf(
  { parties, keys }: { parties: readonly number[]; keys: readonly number[] },
  isStation: (party: number) => boolean,
): Passage[] {
  const passages: Passage[] = []
  let near = 0
  for (let far = 1; far < parties.length; far++) {
    if (far < parties.length - 1 && !isStation(parties[far]!)) continue
    passages.push({ near: parties[near]!, far: parties[far]!, quanta: quantaOf(keys[far]!) - quantaOf(keys[near]!) })
    near = far
  }
  return passages
}
