import type { Day } from '../../contract/days.ts'
import type { SpanColumn, Spans } from './projection.ts'

/** Gives equal spans one number each, as they come. */
export class SpanTable {
  private from: Day[] = []
  private to: Day[] = []
  private numberOf = new Map<Day, Map<Day, number>>()

  number(from: Day, to: Day): number {
    const ends = this.numberOf.get(from) ?? new Map<Day, number>()
    this.numberOf.set(from, ends)
    const known = ends.get(to)
    if (known !== undefined) return known
    const made = this.from.push(from) - 1
    this.to.push(to)
    ends.set(to, made)
    return made
  }

  /** In two bytes a record as long as there are few enough spans. */
  column(spans: ArrayLike<number>): SpanColumn {
    return this.from.length <= 0x10000 ? new Uint16Array(spans) : new Uint32Array(spans)
  }

  get spans(): Spans {
    return { from: Int32Array.from(this.from), to: Int32Array.from(this.to) }
  }
}
