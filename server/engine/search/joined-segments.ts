import type { Frontier } from './frontier.ts'

/** Where the labels of a segment go on: a label of the next segment, with the key from there. */
export type Head = { label: number; key: number }

/** The frontier around the far end of a segment, and its settled labels in the order in which they were settled. */
type Searched = { frontier: Frontier; settled: number[] }

/** Copies the labels of a segment, and the steps between them, to a frontier of all segments, once for each head. */
export function joinSegment(into: Frontier, { frontier, settled }: Searched, firstState: number, heads: Head[]) {
  for (const { label: head, key: toGo } of heads) {
    const copies = new Int32Array(frontier.size)
    for (const label of settled) {
      const next = frontier.next[label]!
      const isRoot = next < 0
      if (isRoot && head >= 0) copies[label] = head
      else {
        const node = nodeAt(into, firstState + frontier.stateOf(label))
        copies[label] = into.add(node, frontier.key[label]! + toGo, isRoot ? head : copies[next]!)
      }
    }
    joinPredecessors(into, frontier, firstState, { copies, toGo })
  }
}

function joinPredecessors(
  into: Frontier,
  { reached, predecessors }: Frontier,
  firstState: number,
  { copies, toGo }: { copies: Int32Array; toGo: number },
) {
  for (let from = 0; from < reached.size; from++) {
    for (
      let predecessor = predecessors.latestOf(from);
      predecessor >= 0;
      predecessor = predecessors.earlier[predecessor]!
    ) {
      const node = nodeAt(into, firstState + reached.state[from]!)
      into.predecessors.add(node, predecessors.key[predecessor]! + toGo, copies[predecessors.label[predecessor]!]!)
    }
  }
}

function nodeAt(frontier: Frontier, state: number): number {
  const known = frontier.reached.of(state)
  return known >= 0 ? known : frontier.comeTo(state, false)
}

/** Labels for a state by the steps that lead on from it: the least key, and greater ones with ever fewer steps. */
export function headsAt(frontier: Frontier, state: number, parties: number): Head[] {
  const { predecessors, steps } = frontier
  const node = nodeAt(frontier, state)
  const found: { key: number; next: number; party: number }[] = []
  for (
    let predecessor = predecessors.latestOf(node);
    predecessor >= 0;
    predecessor = predecessors.earlier[predecessor]!
  ) {
    const next = predecessors.label[predecessor]!
    found.push({ key: predecessors.key[predecessor]!, next, party: frontier.stateOf(next) % parties })
  }
  found.sort((a, b) => a.key - b.key || a.party - b.party || frontier.compareOnward(a.next, b.next))
  const heads: Head[] = []
  let fewest = Number.POSITIVE_INFINITY
  for (const { key, next } of found) {
    if (steps[next]! >= fewest) continue
    fewest = frontier.stepped ? steps[next]! : 0
    heads.push({ label: frontier.add(node, key, next), key })
  }
  return heads
}
