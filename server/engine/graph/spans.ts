import type { Day } from '../../contract/days.ts'
import type { SpanColumn, Spans } from './projection.ts'

/** Gives equal spans one number each, as they come. */
export class SpanTable {
  private from: Day[] = []
  private to: Day[] = []
  private taken: number[] = []
  private stated = new Map<Day, Map<Day, number>>()
  private inferred = new Map<Day, Map<Day, number>>()

  /** `taken`: whether one of the days is not stated, but taken from the period of the sources. */
  number(from: Day, to: Day, taken = false): number {
    const known = taken ? this.inferred : this.stated
    const ends = known.get(from) ?? new Map<Day, number>()
    known.set(from, ends)
    const number = ends.get(to)
    if (number !== undefined) return number
    const made = this.from.push(from) - 1
    this.to.push(to)
    this.taken.push(taken ? 1 : 0)
    ends.set(to, made)
    return made
  }

  /** In two bytes a record as long as there are few enough spans. */
  column(spans: ArrayLike<number>): SpanColumn {
    return this.from.length <= 0x10000 ? new Uint16Array(spans) : new Uint32Array(spans)
  }

  get spans(): Spans {
    return { from: Int32Array.from(this.from), to: Int32Array.from(this.to), taken: Uint8Array.from(this.taken) }
  }
}
