import { noLimit, quantaOf } from './keys.ts'
import type { Met } from './meeting-points.ts'
import { passagesOf, SharedPassages } from './shared-passages.ts'

type MetPath = { parties: number[]; keys: number[]; key: number }
type Asked = { count: number; maxOverlap: number; isStation: (party: number) => boolean; parties: number }

// Among so many, least first, there are as many routes as are asked for, or there hardly are any more.
const most = 64

/**
 * Of the paths that were met, the key of the `count`th route among them. Routes among all paths may have a greater or a
 * lesser one: it is a guess of how far it is worth to search, and so is `reach` times the least key until there are as many.
 */
export class DifferentMet implements Met {
  limit = noLimit
  private readonly paths: MetPath[] = []
  private readonly chains = new Set<string>()

  constructor(
    private readonly asked: Asked,
    private readonly reach: number,
  ) {}

  wants(key: number): boolean {
    return key < this.limit
  }

  add(parties: number[], key: number, keys: number[]) {
    const chain = parties.join()
    if (!this.wants(key) || this.chains.has(chain)) return
    this.chains.add(chain)
    const place = this.paths.findLastIndex((known) => known.key <= key) + 1
    this.paths.splice(place, 0, { parties, keys, key })
    this.paths.length = Math.min(this.paths.length, most)
    this.limit = Math.min(this.limit, Math.ceil(this.paths[0]!.key * this.reach), this.last())
  }

  /** The key of the last route that is asked for; infinite as long as there are fewer. */
  private last(): number {
    const { count, maxOverlap, isStation, parties } = this.asked
    const taken = new SharedPassages(parties)
    for (const path of this.paths) {
      const passages = passagesOf(path, isStation)
      if (!taken.allow(passages)) continue
      taken.add(passages, quantaOf(path.key) * maxOverlap)
      if (taken.limits.length === count) return path.key
    }
    return Number.POSITIVE_INFINITY
  }
}
