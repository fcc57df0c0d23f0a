import { z } from 'zod'
import type { Counter, Rule } from '../engine/graph/left-out.ts'
import { Names } from '../engine/graph/names.ts'
import { notStated, type Parties } from '../engine/graph/projection.ts'
import { byCodeUnits } from '../engine/graph/sort.ts'
import type { SpanTable } from '../engine/graph/spans.ts'
import { Column, ordered } from '../engine/graph/typed-columns.ts'
import { statement } from '../neo4j/statement.ts'
import type { Periods } from './periods.ts'
import { all, anything, basisOf, daysOf, isId, type Readable, range, said, wholes } from './rows.ts'

const row = z.object({
  isOffice: z.boolean(),
  level: z.unknown(),
  kind: z.unknown(),
  ...said,
  numbers: wholes,
  ids: anything,
  agencies: wholes,
  evidence: anything,
})
/** In pieces that follow the store, and all at once where there are few. */
export const partiesIn: Readable<typeof row> = {
  pieces: statement('projection/parties', { params: range, row }),
  few: statement('projection/few_parties', { params: all, row }),
}
type Row = z.output<typeof row>
/** The ranks of what the store numbers in its own way; −1 for what has none. */
export type Ranks = (number: number) => number

/** Takes parties in the order of the store, and lays them out in that of their ids. */
export class PartyDraft {
  private readonly ids: string[] = []
  private readonly numbers: Column<Int32Array>
  private readonly agency: Column<Int32Array>
  private readonly level: Column<Uint8Array>
  private readonly kind: Column<Uint8Array>
  private readonly kinds = new Map<string, number>()
  private readonly span: Column<Int32Array>
  private readonly basis: Column<Uint8Array>

  constructor(
    expected: number,
    private readonly levels: ReadonlyMap<unknown, number>,
    private readonly agencies: Ranks,
    private readonly spans: SpanTable,
    private readonly periods: Periods,
    private readonly leftOut: Counter,
  ) {
    this.numbers = new Column(new Int32Array(expected))
    this.agency = new Column(new Int32Array(expected))
    this.level = new Column(new Uint8Array(expected))
    this.kind = new Column(new Uint8Array(expected))
    this.span = new Column(new Int32Array(expected))
    this.basis = new Column(new Uint8Array(expected))
  }

  take = (row: Row) => {
    const level = this.levels.get(row.level)
    // An arrangement need not say what it rests on.
    const basis = row.basis === null && !row.isOffice ? notStated : basisOf(row.basis)
    const days = daysOf(row)
    const kind = row.isOffice ? notStated : this.kindOf(row.kind)
    const ofAll = faultOf({ level, basis, days })
    for (const [index, id] of row.ids.entries()) {
      const agency = row.isOffice ? this.agencies(row.agencies[index]!) : -1
      const fault = !isId(id) ? 'party_without_id' : row.isOffice && agency < 0 ? 'office_of_no_agency' : ofAll
      if (fault !== null || level === undefined || days === undefined) {
        this.leftOut.add(fault ?? 'party_without_id', id)
        continue
      }
      this.ids.push(id as string)
      this.numbers.push(row.numbers[index]!)
      this.agency.push(agency)
      this.level.push(level)
      this.kind.push(kind)
      this.span.push(this.periods.number(this.spans, days, row.evidence[index]))
      this.basis.push(basis)
    }
  }

  /** The number of a kind, in the order in which kinds come; no data has nearly as many as fit. */
  private kindOf(kind: unknown): number {
    if (typeof kind !== 'string') return notStated
    const number = this.kinds.get(kind) ?? this.kinds.size
    if (number < notStated) this.kinds.set(kind, number)
    return Math.min(number, notStated)
  }

  /** The parties, their ranks by the store's numbers, and the kinds of arrangement among them, by id. */
  *laidOut(): Generator<void, { parties: Omit<Parties, 'declaredSize'>; ranks: Ranks; arrangementKinds: string[] }> {
    const order = yield* byCodeUnits(this.ids)
    const names = Names.builder(order.length)
    for (let rank = 0; rank < order.length; rank++) {
      if (rank % 20_000 === 0) yield
      names.push(this.ids[order[rank]!]!)
    }
    const arrangementKinds = [...this.kinds.keys()].sort()
    const rankOf = [...this.kinds.keys()].map((kind) => arrangementKinds.indexOf(kind))
    const parties = {
      ids: names.names(),
      agency: yield* ordered(this.agency.whole(), order),
      level: yield* ordered(this.level.whole(), order),
      kind: (yield* ordered(this.kind.whole(), order)).map((kind) => rankOf[kind] ?? notStated),
      span: yield* ordered(this.spans.column(this.span.whole()), order),
      basis: yield* ordered(this.basis.whole(), order),
    }
    return { parties, arrangementKinds, ranks: ranksOf(yield* ordered(this.numbers.whole(), order)) }
  }
}

function faultOf({ level, basis, days }: { level: unknown; basis: number; days: unknown }): Rule | null {
  if (level === undefined) return 'party_on_unknown_level'
  if (basis < 0) return 'party_of_unknown_basis'
  return days === undefined ? 'party_on_impossible_days' : null
}

/** Ranks by the store's numbers, which are as good as dense. */
export function ranksOf(numbers: ArrayLike<number>): Ranks {
  let most = -1
  for (let rank = 0; rank < numbers.length; rank++) most = Math.max(most, numbers[rank]!)
  const ranks = new Int32Array(most + 1).fill(-1)
  for (let rank = 0; rank < numbers.length; rank++) ranks[numbers[rank]!] = rank
  return (number) => (number >= 0 && number <= most ? ranks[number]! : -1)
}
