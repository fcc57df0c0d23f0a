import { z } from 'zod'
import { presences } from '../../cypher/vocabulary.ts'
import type { Counter, Rule } from '../engine/graph/left-out.ts'
import { type Covers, notStated } from '../engine/graph/projection.ts'
import type { SpanTable } from '../engine/graph/spans.ts'
import { Column, ordered } from '../engine/graph/typed-columns.ts'
import { statement } from '../neo4j/statement.ts'
import type { Ranks } from './parties.ts'
import type { Periods } from './periods.ts'
import { all, anything, basisOf, daysOf, type Readable, range, said, wholes } from './rows.ts'

const row = z.object({
  presence: z.unknown(),
  ...said,
  ids: anything,
  parties: wholes,
  places: wholes,
  evidence: anything,
})
/** In pieces that follow the store, and all at once where there are few. */
export const coverageIn: Readable<typeof row> = {
  pieces: statement('projection/coverage', { params: range, row }),
  few: statement('projection/few_coverage', { params: all, row }),
}
type Row = z.output<typeof row>

/** Takes coverage in the order of the store, and lays it out party by party. */
export class CoverageDraft {
  private readonly party: Column<Int32Array>
  private readonly place: Column<Int32Array>
  private readonly presence: Column<Uint8Array>
  private readonly span: Column<Int32Array>
  private readonly basis: Column<Uint8Array>

  constructor(
    expected: number,
    private readonly parties: Ranks,
    private readonly places: Ranks,
    private readonly spans: SpanTable,
    private readonly periods: Periods,
    private readonly leftOut: Counter,
  ) {
    this.party = new Column(new Int32Array(expected))
    this.place = new Column(new Int32Array(expected))
    this.presence = new Column(new Uint8Array(expected))
    this.span = new Column(new Int32Array(expected))
    this.basis = new Column(new Uint8Array(expected))
  }

  take = (row: Row) => {
    const days = daysOf(row)
    const basis = basisOf(row.basis)
    const presence = row.presence === null ? notStated : (presences as readonly unknown[]).indexOf(row.presence)
    const ofAll = faultOf(Math.min(basis, presence), days)
    for (const [index, id] of row.ids.entries()) {
      const [party, place] = [this.parties(row.parties[index]!), this.places(row.places[index]!)]
      const fault = party < 0 || place < 0 ? 'coverage_dangling' : ofAll
      if (fault !== null || days === undefined) {
        this.leftOut.add(fault ?? 'coverage_on_impossible_days', id)
        continue
      }
      this.party.push(party)
      this.place.push(place)
      this.presence.push(presence)
      this.span.push(this.periods.number(this.spans, days, row.evidence[index]))
      this.basis.push(basis)
    }
  };

  *laidOut(parties: number, places: number): Generator<void, Covers> {
    const party = this.party.whole()
    const offsets = new Int32Array(parties + 1)
    for (const one of party) offsets[one + 1]!++
    for (let one = 0; one < parties; one++) offsets[one + 1]! += offsets[one]!
    yield
    const next = offsets.slice()
    const order = new Int32Array(party.length)
    for (let row = 0; row < party.length; row++) order[next[party[row]!]!++] = row
    const place = this.place.whole()
    return {
      offsets,
      place: yield* ordered(places <= 0x10000 ? new Uint16Array(place) : new Uint32Array(place), order),
      presence: yield* ordered(this.presence.whole(), order),
      span: yield* ordered(this.spans.column(this.span.whole()), order),
      basis: yield* ordered(this.basis.whole(), order),
    }
  }
}

function faultOf(least: number, days: unknown): Rule | null {
  if (least < 0) return 'coverage_of_unknown_word'
  return days === undefined ? 'coverage_on_impossible_days' : null
}
