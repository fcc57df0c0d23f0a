import type { Ball } from './frontier.ts'

/** Where the labels of a leg go on: a label of the next leg, with the key from there. */
export type Head = { label: number; key: number }

/** A ball around the far end of a leg, and its settled labels in the order in which they were settled. */
type Grown = { ball: Ball; settled: number[] }

/** Copies the labels of a leg, and the steps between them, to a ball of all legs, once for each head. */
export function graft(into: Ball, { ball, settled }: Grown, firstState: number, heads: Head[]) {
  for (const { label: head, key: toGo } of heads) {
    const copies = new Int32Array(ball.size)
    for (const label of settled) {
      const next = ball.next[label]!
      const isRoot = next < 0
      if (isRoot && head >= 0) copies[label] = head
      else {
        const stop = stopAt(into, firstState + ball.stateOf(label))
        copies[label] = into.add(stop, ball.key[label]! + toGo, isRoot ? head : copies[next]!)
      }
    }
    graftArrivals(into, ball, firstState, { copies, toGo })
  }
}

function graftArrivals(
  into: Ball,
  { stops, arrivals }: Ball,
  firstState: number,
  { copies, toGo }: { copies: Int32Array; toGo: number },
) {
  for (let from = 0; from < stops.size; from++) {
    for (let arrival = arrivals.latestAt(from); arrival >= 0; arrival = arrivals.earlier[arrival]!) {
      const stop = stopAt(into, firstState + stops.state[from]!)
      into.arrivals.add(stop, arrivals.key[arrival]! + toGo, copies[arrivals.label[arrival]!]!)
    }
  }
}

function stopAt(ball: Ball, state: number): number {
  const known = ball.stops.of(state)
  return known >= 0 ? known : ball.comeTo(state, false)
}

/** Labels for a state by the steps that lead on from it: the least key, and greater ones with ever fewer steps. */
export function headsAt(ball: Ball, state: number, parties: number): Head[] {
  const { arrivals, steps } = ball
  const stop = stopAt(ball, state)
  const found: { key: number; next: number; party: number }[] = []
  for (let arrival = arrivals.latestAt(stop); arrival >= 0; arrival = arrivals.earlier[arrival]!) {
    const next = arrivals.label[arrival]!
    found.push({ key: arrivals.key[arrival]!, next, party: ball.stateOf(next) % parties })
  }
  found.sort((a, b) => a.key - b.key || a.party - b.party || ball.compareOnward(a.next, b.next))
  const heads: Head[] = []
  let fewest = Number.POSITIVE_INFINITY
  for (const { key, next } of found) {
    if (steps[next]! >= fewest) continue
    fewest = ball.stepped ? steps[next]! : 0
    heads.push({ label: ball.add(stop, key, next), key })
  }
  return heads
}
