import { type ArcColumns, type Arcs, firstArc, lastArc } from './arcs.ts'
import type { EndKeys } from './end-keys.ts'
import type { StampedSet } from './stamped-set.ts'

const nothing: readonly number[] = []

/**
 * The arcs of those ends, with the keys that they have there. The arcs that all questions share stay as they are: a
 * search passes over those to and from such an end (`has`), and takes these instead. It scans them from the end (`first`
 * to `last`, cheapest first), and from each neighbour (`into`), whole, as soon as that is settled: so no order of keys
 * that holds in the shared arcs is relied on for them.
 */
export class EndArcs {
  readonly columns: ArcColumns
  private readonly ranges = new Map<number, readonly [first: number, last: number]>()
  private readonly back = new Map<number, number[]>()

  /** `ends` is a set to use for `has`, and belongs to this question from now on. */
  constructor(
    arcs: Arcs,
    parties: number,
    endKeys: EndKeys | null,
    private readonly ends: StampedSet,
  ) {
    const [far, key, tie]: number[][] = [[], [], []]
    const put = (to: number, at: number, by: number) => {
      far!.push(to)
      key!.push(at)
      return tie!.push(by) - 1
    }
    ends.clear(parties)
    for (const end of endKeys?.at ?? []) {
      ends.add(end)
      const own = arcsOf(arcs, end, endKeys!)
      const first = far!.length
      for (const arc of own) put(arc.far, arc.key, arc.tie)
      this.ranges.set(end, [first, far!.length])
      for (const arc of own) {
        const index = put(end, arc.key, arc.tie)
        const known = this.back.get(arc.far)
        if (known) known.push(index)
        else this.back.set(arc.far, [index])
      }
    }
    this.columns = { far: Int32Array.from(far!), key: Uint32Array.from(key!), tie: Int32Array.from(tie!) }
  }

  get empty(): boolean {
    return this.ranges.size === 0
  }

  /** Whether the ties of a party are here and not in the shared arcs. */
  has(party: number): boolean {
    return this.ends.has(party)
  }

  first(end: number): number {
    return this.ranges.get(end)![0]
  }

  /** One beyond the last. */
  last(end: number): number {
    return this.ranges.get(end)![1]
  }

  /** The arcs from a party into such ends. */
  into(party: number): readonly number[] {
    return this.back.get(party) ?? nothing
  }
}

/** The arcs of an end by their keys there, equal ones in order. */
function arcsOf(arcs: Arcs, end: number, { keyOf }: EndKeys) {
  const own: { far: number; key: number; tie: number }[] = []
  for (let arc = firstArc(arcs, end); arc < lastArc(arcs, end); arc++) {
    const tie = arcs.tie[arc]!
    own.push({ far: arcs.far[arc]!, key: keyOf(tie), tie })
  }
  return own.sort((a, b) => a.key - b.key || a.tie - b.tie)
}
