import { z } from 'zod'
import { tieKinds } from '../../cypher/vocabulary.ts'
import { bytesATie } from '../engine/graph/bound.ts'
import type { Counter, Rule } from '../engine/graph/left-out.ts'
import { Names } from '../engine/graph/names.ts'
import { orderOfParallels } from '../engine/graph/parallels.ts'
import type { Ties } from '../engine/graph/projection.ts'
import type { SpanTable } from '../engine/graph/spans.ts'
import { Column, ordered } from '../engine/graph/typed-columns.ts'
import { statement } from '../neo4j/statement.ts'
import type { Ranks } from './parties.ts'
import type { Periods } from './periods.ts'
import { all, anything, basisOf, daysOf, isId, type Readable, range, said, wholes } from './rows.ts'

const row = z.object({
  kind: z.enum(tieKinds),
  ...said,
  confidence: z.unknown(),
  ids: anything,
  froms: wholes,
  tos: wholes,
  evidence: anything,
})
/** In pieces that follow the store, and all at once where there are few. */
export const tiesIn: Readable<typeof row> = {
  pieces: statement('projection/ties', { params: range, row }),
  few: statement('projection/few_ties', { params: all, row }),
}
type Row = z.output<typeof row>

/** Takes ties in the order of the store. */
export class TieDraft {
  private readonly names: ReturnType<typeof Names.builder>
  private readonly kind: Column<Uint8Array>
  private readonly from: Column<Int32Array>
  private readonly to: Column<Int32Array>
  private readonly span: Column<Int32Array>
  private readonly basis: Column<Uint8Array>
  private readonly confidence: Column<Uint8Array>

  constructor(
    expected: number,
    private readonly ranks: Ranks,
    private readonly spans: SpanTable,
    private readonly periods: Periods,
    private readonly leftOut: Counter,
  ) {
    this.names = Names.builder(expected)
    this.kind = new Column(new Uint8Array(expected))
    this.from = new Column(new Int32Array(expected))
    this.to = new Column(new Int32Array(expected))
    this.span = new Column(new Int32Array(expected))
    this.basis = new Column(new Uint8Array(expected))
    this.confidence = new Column(new Uint8Array(expected))
  }

  take = (row: Row) => {
    const days = daysOf(row)
    const basis = basisOf(row.basis)
    const kind = tieKinds.indexOf(row.kind)
    const confidence = typeof row.confidence === 'number' ? Math.round(row.confidence * 100) : -1
    const ofAll = faultOf(basis, days, confidence)
    for (let index = 0; index < row.ids.length; index++) {
      const id = row.ids[index]
      const from = this.ranks(row.froms[index]!)
      const to = this.ranks(row.tos[index]!)
      const fault = !isId(id) ? 'tie_without_id' : (faultOfEnds(from, to) ?? ofAll)
      if (fault !== null || days === undefined) {
        this.leftOut.add(fault ?? 'tie_on_impossible_days', id)
        continue
      }
      this.names.push(id as string)
      this.kind.push(kind)
      this.from.push(from)
      this.to.push(to)
      this.span.push(this.periods.number(this.spans, days, row.evidence[index]))
      this.basis.push(basis)
      this.confidence.push(confidence)
    }
  }

  /** What has been taken so far will take so many bytes, in the arrays, in the pricing and as names. */
  get byteLength(): number {
    return this.kind.length * bytesATie + this.names.byteLength
  }

  *laidOut(parties: number): Generator<void, Ties> {
    const ties = {
      ids: this.names.names(),
      kind: this.kind.whole(),
      from: this.from.whole(),
      to: this.to.whole(),
      span: this.spans.column(this.span.whole()),
      basis: this.basis.whole(),
      confidence: this.confidence.whole(),
    }
    const order = yield* orderOfParallels(ties, parties)
    if (order === null) return ties
    return {
      ids: yield* reordered(ties.ids, order),
      kind: yield* ordered(ties.kind, order),
      from: yield* ordered(ties.from, order),
      to: yield* ordered(ties.to, order),
      span: yield* ordered(ties.span, order),
      basis: yield* ordered(ties.basis, order),
      confidence: yield* ordered(ties.confidence, order),
    }
  }
}

function faultOf(basis: number, days: unknown, confidence: number): Rule | null {
  if (basis < 0) return 'tie_of_unknown_basis'
  if (days === undefined) return 'tie_on_impossible_days'
  return confidence >= 0 && confidence <= 100 ? null : 'tie_of_impossible_confidence'
}

function faultOfEnds(from: number, to: number): Rule | null {
  if (from < 0 || to < 0) return 'tie_dangling'
  return from === to ? 'tie_to_itself' : null
}

function* reordered(names: Names, order: Int32Array): Generator<void, Names> {
  const builder = Names.builder(order.length)
  for (let place = 0; place < order.length; place++) {
    if (place % 20_000 === 0) yield
    builder.push(names.at(order[place]!))
  }
  return builder.names()
}
