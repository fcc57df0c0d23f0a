import { type TieKind, tieKinds } from '../../../cypher/vocabulary.ts'
import type { Level, Projection } from '../graph/projection.ts'

/** Ties of one kind that lead to parties at one level, and how many parties those are. */
export type DegreeCount = { kind: TieKind; level: Level; ties: number; neighbours: number }

/** Counts ties by their kind and the level of the party they lead to. */
export class Tally {
  private readonly cells = new Map<number, { ties: number; neighbours: Set<number> }>()

  constructor(private readonly projection: Projection) {}

  add(tie: number, far: number) {
    const { ties, parties, levels } = this.projection
    const cell = ties.kind[tie]! * levels.length + parties.level[far]!
    const known = this.cells.get(cell) ?? { ties: 0, neighbours: new Set() }
    this.cells.set(cell, known)
    known.ties++
    known.neighbours.add(far)
  }

  get neighbours(): number {
    return new Set([...this.cells.values()].flatMap(({ neighbours }) => [...neighbours])).size
  }

  /** In the vocabulary's order of kinds, levels top first. */
  counts(): DegreeCount[] {
    const { levels } = this.projection
    return [...this.cells]
      .sort(([a], [b]) => a - b)
      .map(([cell, { ties, neighbours }]) => ({
        kind: tieKinds[Math.floor(cell / levels.length)]!,
        level: levels[cell % levels.length]!,
        ties,
        neighbours: neighbours.size,
      }))
  }
}
