import type { Day } from '../../contract/days.ts'
import { nothing, type SpanColumn, type Spans } from './projection.ts'

/** Gives equal spans one number each, as they come. */
export class SpanTable {
  private from: Day[] = []
  private to: Day[] = []
  private taken: number[] = []
  /** By which of the days was taken, then by the first day, then by the end. */
  private readonly known: Map<Day, Map<Day, number>>[] = []

  /** `taken`: which of the days is not stated, see `Spans`. */
  number(from: Day, to: Day, taken = nothing): number {
    this.known[taken] ??= new Map()
    const ends = this.known[taken].get(from) ?? new Map<Day, number>()
    this.known[taken].set(from, ends)
    const number = ends.get(to)
    if (number !== undefined) return number
    const made = this.from.push(from) - 1
    this.to.push(to)
    this.taken.push(taken)
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
