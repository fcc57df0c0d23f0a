/**
 * What a way must do in order, as layers: a search walks from layer to layer as it does it. A state is a party in a
 * layer. The layer behind the last thing to do is the last one.
 */
export type Layers = {
  count: number
  /** Where a way begins that starts at this party; −1 when none may. */
  first(start: number): number
  /** Where a step by a tie from one party to another leads from a layer; −1 when it may not be taken. */
  after(layer: number, near: number, far: number, tie: number): number
  /** How many layers a step may rise at most. */
  rise: number
}

/** Passing each party of `via`, in order, and, where tiers are given, a step from one tier to another. */
export function layersOf(via: number[], tierOf: ((party: number) => number) | null): Layers | null {
  if (via.length === 0 && tierOf === null) return null
  const width = tierOf === null ? 1 : 2
  return {
    count: (via.length + 1) * width,
    rise: 2 * width - 1,
    first(start) {
      const turn = via.indexOf(start)
      return turn > 0 ? -1 : (turn + 1) * width
    },
    after(layer, near, far) {
      const turn = via.indexOf(far)
      // Who is passed out of turn cannot be passed in turn any more, for no party repeats.
      if (turn >= 0 && turn !== Math.floor(layer / width)) return -1
      const passed = turn >= 0 ? layer + width : layer
      return tierOf !== null && layer % 2 === 0 && tierOf(near) !== tierOf(far) ? passed + 1 : passed
    },
  }
}
