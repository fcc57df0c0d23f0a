import { bases } from '../../../cypher/vocabulary.ts'
import type { Day, Period } from '../../contract/days.ts'
import type { LeftOut } from './left-out.ts'
import type { Names } from './names.ts'

/**
 * A level by its id; `rank` orders the levels, top first, `tier` says what counts as a change of level, and `ladder` which
 * bureaucracy's it is, null where it does not say.
 */
export type Level = {
  id: string
  name: string
  rank: number
  tier: number
  isHeadquarters: boolean
  ladder: string | null
}

/** Names the state of the data that a projection is of. */
export type DataVersion = {
  /** 12 hex digits; null as long as they are not known. */
  readonly known: string | null
  /** Waits until they are known, at most 5 s. */
  asked(): Promise<string>
  /** Starts to find them out, for whoever asks later. */
  begin(): void
  /** Nobody will ask any more. */
  giveUp(): void
}

/**
 * The graph as typed arrays. A party's number is the rank of its id by code units, so comparing numbers is comparing
 * ids; so are those of agencies and places. Ties are numbered as they were read, those between the same two parties in
 * the order of their ids.
 */
export type Projection = {
  bookmark: string
  dataVersion: DataVersion
  referenceDate: string
  /** The days that the data covers: from the first to the last that a source speaks of; null where none says. */
  covered: Period | null
  loadedAt: Date
  /** Top first. */
  levels: Level[]
  agencies: Names
  /** The kinds of arrangement that there are, by id. */
  arrangementKinds: string[]
  /** How hard it is to pass from member to member, by kind of arrangement, whether or not there are any of it. */
  channels: ReadonlyMap<string, number>
  places: Places
  spans: Spans
  parties: Parties
  ties: Ties
  covers: Covers
  /** Who holds each factor, by its id; nobody for a factor that is not assigned. */
  holdersOf: Map<string, Holder[]>
  /** Who came after whom, by the ids of heirs and then of the former ones. */
  successions: Succession[]
  /** What is in the graph and could not be laid out, by the rule that it breaks. */
  leftOut: LeftOut
  /** Offices that report to themselves on some day, at however many removes; `one` are those of one circle, by id. */
  circles: { offices: number; one: string[] }
}

/** Where a basis, a presence or a kind is not stated. */
export const notStated = 255

/** An index of `spans`. Many records share few spans, so each is kept once. */
export type SpanColumn = Uint16Array | Uint32Array
/** What of a span is not stated, but taken from the period of the record's sources; both is the sum. */
export const [nothing, theStart, theEnd] = [0, 1, 2]
/** Half-open: a record holds from `from` on, and no more on `to`. `taken` says which of the two was taken. */
export type Spans = { from: Int32Array; to: Int32Array; taken: Uint8Array }

/**
 * Columns as long as there are parties. `agency` is −1 of arrangements, `basis` an index of the vocabulary's, or
 * `notStated`; `kind` one of `arrangementKinds`, `notStated` of offices; `declaredSize` how many members it says that it
 * has, 0 where it does not.
 */
export type Parties = {
  ids: Names
  agency: Int32Array
  level: Uint8Array
  kind: Uint8Array
  declaredSize: Int32Array
  span: SpanColumn
  basis: Uint8Array
}

/** Columns as long as there are ties. `kind` is an index of the vocabulary's kinds, `confidence` in hundredths. */
export type Ties = {
  ids: Names
  kind: Uint8Array
  from: Int32Array
  to: Int32Array
  span: SpanColumn
  basis: Uint8Array
  confidence: Uint8Array
}

/** Which places each is a part of, directly. */
export type Places = { ids: Names; wholes: number[][] }

/** What party p works for: rows offsets[p] up to offsets[p + 1]. `presence` is an index of the vocabulary's, or `notStated`. */
export type Covers = {
  offsets: Int32Array
  place: Uint16Array | Uint32Array
  presence: Uint8Array
  span: SpanColumn
  basis: Uint8Array
}

/** An office, or an agency for all of its offices; the other number is −1. `span` is an index of `spans`. */
export type Holder = { office: number; agency: number; span: number; basis: number }

/** That an agency or an office came after another one; of each two numbers one is −1. */
export type Succession = { heir: Successor; former: Successor; on: Day }
type Successor = { office: number; agency: number }

/** What is looked at, with or without made-up records: on one day, or on all from `day` to `until`, both included. */
export type View = { day: Day; until?: Day; includeIllustrative: boolean }

const illustrative = bases.indexOf('ILLUSTRATIVE')

type Dated = { span: ArrayLike<number>; basis: ArrayLike<number> }

/** Whether it holds on the day, or on one of the days. */
export function holds({ spans }: Pick<Projection, 'spans'>, dated: Dated, index: number, view: View) {
  return inSpan(spans, dated.span[index]!, view) && isShown(dated, index, view)
}

/** Whether it holds on the day or has ended by then; that its sources speak of no later day does not say that it ended. */
export function hasBegun({ spans }: Pick<Projection, 'spans'>, dated: Dated, index: number, view: View) {
  const span = dated.span[index]!
  const isKnown = (spans.taken[span]! & theEnd) === 0 || view.day < spans.to[span]!
  return spans.from[span]! <= lastDay(view) && isKnown && isShown(dated, index, view)
}

function isShown({ basis }: Dated, index: number, { includeIllustrative }: View): boolean {
  return includeIllustrative || basis[index] !== illustrative
}

function inSpan({ from, to }: Spans, span: number, view: View): boolean {
  return from[span]! <= lastDay(view) && view.day < to[span]!
}

function lastDay({ day, until = day }: View): Day {
  return until
}

/** Whether a tie counts: it and both its ends hold, and of several days on one and the same. */
export function counts(projection: Pick<Projection, 'spans' | 'parties' | 'ties'>, tie: number, view: View): boolean {
  const { parties, ties } = projection
  const [near, far] = [ties.from[tie]!, ties.to[tie]!]
  return (
    holds(projection, ties, tie, view) &&
    holds(projection, parties, near, view) &&
    holds(projection, parties, far, view) &&
    (view.until === undefined || meet(projection.spans, [ties.span[tie]!, parties.span[near]!, parties.span[far]!]))
  )
}

/** Whether there is a day in all of them; with one that is in each of them and in some period, there is one in it too. */
function meet({ from, to }: Spans, spans: number[]): boolean {
  return Math.max(...spans.map((span) => from[span]!)) < Math.min(...spans.map((span) => to[span]!))
}

export function isOffice({ parties }: Pick<Projection, 'parties'>, party: number): boolean {
  return parties.agency[party]! >= 0
}

export function tierOf({ levels, parties }: Pick<Projection, 'levels' | 'parties'>, party: number): number {
  return levels[parties.level[party]!]?.tier ?? 0
}

/** Whether a party stands at the lowest tier of its ladder, as the offices of countries do. */
export function isLowest({ levels, parties }: Pick<Projection, 'levels' | 'parties'>): (party: number) => boolean {
  const isLow = levels.map(({ tier, ladder }) => !levels.some((one) => one.ladder === ladder && one.tier > tier))
  return (party) => isLow[parties.level[party]!] ?? false
}

/** The ladder of a party's level. */
export function ladderOf({ levels, parties }: Pick<Projection, 'levels' | 'parties'>, party: number): string | null {
  return levels[parties.level[party]!]?.ladder ?? null
}

/** The offices of an agency, whenever they are or were there. */
export function officesOf({ parties: { agency } }: Pick<Projection, 'parties'>, number: number): number[] {
  const offices: number[] = []
  for (let office = agency.indexOf(number); office >= 0; office = agency.indexOf(number, office + 1))
    offices.push(office)
  return offices
}

/** 1 for a place and for every place that is a part of it, at whatever depth. */
export function partsOf({ places: { ids, wholes } }: Pick<Projection, 'places'>, whole: number): Uint8Array {
  const parts = new Uint8Array(ids.length)
  parts[whole] = 1
  for (let grown = true; grown; ) {
    grown = false
    for (const [place, above] of wholes.entries()) {
      if (parts[place] === 1 || !above.some((one) => parts[one] === 1)) continue
      parts[place] = 1
      grown = true
    }
  }
  return parts
}

/** Whether a party works for one of these places on the day. */
export function worksFor(projection: Projection, party: number, places: Uint8Array, view: View): boolean {
  const { covers } = projection
  for (let cover = covers.offsets[party]!; cover < covers.offsets[party + 1]!; cover++) {
    if (places[covers.place[cover]!] === 1 && holds(projection, covers, cover, view)) return true
  }
  return false
}
