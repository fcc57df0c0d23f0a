import type { Projection } from '../graph/projection.ts'
import { type Arcs, type Before, firstArc, lastArc, type MayWalk } from '../search/arcs.ts'

/** Parties and every tie among them that may be walked, as numbers of the projection. */
export type Subgraph = { parties: number[]; ties: number[] }

/** How many ties a subgraph of `first` parties may have. Past 5000 no picture can be drawn, or read. */
export function mostTies(first: number): number {
  return Math.min(Math.max(10 * first, 200), 5_000)
}

/**
 * As many of the first parties of a list as have at most so many ties among them: no tie among those kept is missing.
 * `before`: in which order a party's ties to those before it come; cheapest first where it is not given.
 */
export function* amongFirst(
  arcs: Arcs,
  mayWalk: MayWalk,
  parties: readonly number[],
  most: number,
  before: Before | null = null,
): Generator<void, Subgraph> {
  const { far, tie } = arcs
  const kept = new Set<number>()
  const ties: number[] = []
  for (const party of parties) {
    const had = ties.length
    for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
      if (kept.has(far[arc]!) && (mayWalk === null || mayWalk(tie[arc]!))) ties.push(tie[arc]!)
    }
    if (before) for (const one of ties.splice(had).sort((a, b) => (before(a, b) ? -1 : 1))) ties.push(one)
    if (ties.length > most) {
      ties.length = had
      break
    }
    kept.add(party)
    yield
  }
  return { parties: [...kept], ties }
}

/** By id, as the schema promises. */
export function idsIn({ parties, ties }: Projection, subgraph: Subgraph): { parties: string[]; ties: string[] } {
  return {
    parties: subgraph.parties.map((party) => parties.ids.at(party)).sort(),
    ties: subgraph.ties.map((tie) => ties.ids.at(tie)).sort(),
  }
}
