import { z } from 'zod'
import { always, isDate, never, type Period, toDay } from '../contract/days.ts'
import { theEnd, theStart } from '../engine/graph/projection.ts'
import type { SpanTable } from '../engine/graph/spans.ts'
import { statement } from '../neo4j/statement.ts'

export const periodsIn = statement('projection/periods', {
  params: z.object({}),
  row: z.object({ first: z.string().nullable(), last: z.string().nullable(), evidence: z.array(z.string()) }),
})
type Row = z.output<typeof periodsIn.row>

/** Fills the dates that records do not state, from the periods of their sources. */
export class Periods {
  /** What the data covers; null where no source says of which days it speaks, and then no date is filled in. */
  readonly covered: Period | null
  private readonly periodOf = new Map<string, Period>()

  /** `referenceDate`: what the data says of itself, which it covers in any case; null when it does not say. */
  constructor(rows: Row[], referenceDate: string | null) {
    const known = rows.map((row) => ({ ...periodIn(row), evidence: row.evidence })).filter(({ from, to }) => from < to)
    this.covered = coveredBy(known, referenceDate)
    if (this.covered === null) return
    for (const { from, to, evidence } of known) {
      const period = { from: from === always ? this.covered.from : from, to: to === never ? this.covered.to : to }
      for (const id of evidence) this.periodOf.set(id, union(period, this.periodOf.get(id) ?? period))
    }
  }

  /** The number of the span of a record that states these days and rests on this evidence. */
  number(spans: SpanTable, stated: Period, evidence: unknown): number {
    if (this.covered === null || (stated.from !== always && stated.to !== never)) {
      return spans.number(stated.from, stated.to)
    }
    const filled = within(stated, this.periodFor(evidence, this.covered))
    // A source may tell of what began after the days that it speaks of, or ended before them.
    const { from, to } = filled.from < filled.to ? filled : within(stated, this.covered)
    return spans.number(from, to, (stated.from === always ? theStart : 0) + (stated.to === never ? theEnd : 0))
  }

  /** That of all sources together; one that does not say may speak of any day that the data covers. */
  private periodFor(evidence: unknown, covered: Period): Period {
    if (!Array.isArray(evidence)) return covered
    const periods = evidence.map((id) => this.periodOf.get(id) ?? covered)
    return periods.length === 0 ? covered : periods.reduce(union)
  }
}

function periodIn({ first, last }: Row): Period {
  return {
    from: first !== null && isDate(first) ? toDay(first) : always,
    to: last !== null && isDate(last) ? toDay(last) + 1 : never,
  }
}

function coveredBy(periods: Period[], referenceDate: string | null): Period | null {
  const firsts = periods.map(({ from }) => from).filter((day) => day !== always)
  const ends = periods.map(({ to }) => to).filter((day) => day !== never)
  const days = [...firsts, ...ends.map((day) => day - 1)]
  if (days.length === 0) return null
  if (referenceDate !== null) days.push(toDay(referenceDate))
  return days.map((day) => ({ from: day, to: day + 1 })).reduce(union)
}

function union(one: Period, other: Period): Period {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }
}

function within({ from, to }: Period, period: Period): Period {
  return { from: from === always ? period.from : from, to: to === never ? period.to : to }
}
