import type { Day } from '../days.ts'

/**
 * The graph as typed arrays. A party's or tie's number is the rank of its id by code units, so comparing numbers is
 * comparing ids. `offsets` and `arcs` are a CSR: the arcs of party p are offsets[p] up to offsets[p + 1], each tie
 * once from either end.
 */
export type Projection = {
  bookmark: string
  dataVersion: string
  referenceDate: string
  loadedAt: Date
  levels: { id: string; tier: number; isHeadquarters: boolean }[]
  parties: Parties
  ties: Ties
  offsets: Int32Array
  arcs: { tie: Int32Array; far: Int32Array }
  /** Offices of each agency. */
  officesOf: Map<string, number[]>
  /** Which offices work for each place or a part of it, and when. */
  coverOf: Map<string, Cover[]>
  /** Ties that could not be laid out, because an end is not a party. */
  dangling: number
}

/** Columns as long as there are parties. `agency` is an index of `agencies`, −1 for arrangements. */
export type Parties = {
  ids: string[]
  numberOf: Map<string, number>
  agencies: string[]
  agency: Int32Array
  level: Uint8Array
  validFrom: Int32Array
  validTo: Int32Array
  illustrative: Uint8Array
}

/** Columns as long as there are ties. `kind` is an index of the vocabulary's tie kinds, `confidence` in hundredths. */
export type Ties = {
  ids: string[]
  kind: Uint8Array
  from: Int32Array
  to: Int32Array
  validFrom: Int32Array
  validTo: Int32Array
  confidence: Uint8Array
  illustrative: Uint8Array
}

export type Cover = { office: number; validFrom: Day; validTo: Day; illustrative: boolean }

/** Lays out which ties touch each party. Ties from a party to itself join nothing and are left out. */
export function adjacency(count: number, { from, to }: Pick<Ties, 'from' | 'to'>) {
  const offsets = new Int32Array(count + 1)
  const walkable = [...from.keys()].filter((tie) => from[tie] !== to[tie])
  for (const tie of walkable) {
    offsets[from[tie]! + 1]!++
    offsets[to[tie]! + 1]!++
  }
  for (let party = 0; party < count; party++) offsets[party + 1]! += offsets[party]!
  const next = offsets.slice(0, count)
  const arcs = { tie: new Int32Array(offsets[count]!), far: new Int32Array(offsets[count]!) }
  const put = (near: number, far: number, tie: number) => {
    const place = next[near]!++
    arcs.tie[place] = tie
    arcs.far[place] = far
  }
  for (const tie of walkable) {
    put(from[tie]!, to[tie]!, tie)
    put(to[tie]!, from[tie]!, tie)
  }
  return { offsets, arcs }
}

/** What is looked at on one day: with or without made-up records. */
export type View = { day: Day; includeIllustrative: boolean }

type Dated = { validFrom: Int32Array; validTo: Int32Array; illustrative: Uint8Array }

export function holds({ validFrom, validTo, illustrative }: Dated, index: number, { day, includeIllustrative }: View) {
  return validFrom[index]! <= day && day < validTo[index]! && (includeIllustrative || !illustrative[index])
}

/** Whether a tie counts: it and both its ends hold. */
export function counts({ parties, ties }: Pick<Projection, 'parties' | 'ties'>, tie: number, view: View): boolean {
  return holds(ties, tie, view) && holds(parties, ties.from[tie]!, view) && holds(parties, ties.to[tie]!, view)
}
