import { type Arcs, firstArc, lastArc, type MayWalk, partiesOf } from './arcs.ts'

type Question = {
  from: Set<number>
  to: Set<number>
  via: number[]
  mayWalk: MayWalk
  mayPass: ((party: number) => boolean) | null
}

// So many places are looked at in a few milliseconds.
const piece = 8_192
const unreached = -2

/**
 * The turn of the first party of `via` that no path can pass: it would have to come from what stands before it and go
 * on to what stands after it without meeting itself. Undefined when each of them can be
 * passed, taken alone, or cannot be reached from one of the two at all.
 */
export function* deadEnd(arcs: Arcs, question: Question): Generator<void, number | undefined> {
  const { from, to, via } = question
  for (const [turn, party] of via.entries()) {
    const before = turn === 0 ? from : new Set([via[turn - 1]!])
    const after = turn === via.length - 1 ? to : new Set([via[turn + 1]!])
    const sides = [before, after].filter((side) => !side.has(party))
    let apart = true
    const alone = { ...question, from: new Set<number>(), to: new Set<number>() }
    for (const side of sides) apart &&= yield* new DisjointPaths(arcs, alone, party, [side]).enough()
    // Who cannot be reached at all, not even by way of the ends, is no dead end: then there is no chain.
    if (apart && !(yield* new DisjointPaths(arcs, question, party, sides).enough())) return turn
  }
  return undefined
}

/**
 * Ways from one party to each of its sides that share no other party (Suurballe 1974, without costs). Sides and goal are
 * numbered behind the parties: a side leads to the goal, and whoever belongs to it leads to the side.
 */
class DisjointPaths {
  private readonly parties: number
  private readonly goal: number
  /** Of the ways found so far: who comes after and before each party. */
  private after = new Map<number, number>()
  private before = new Map<number, number>()

  constructor(
    private readonly arcs: Arcs,
    private readonly question: Question,
    private readonly start: number,
    private readonly sides: Set<number>[],
  ) {
    this.parties = partiesOf(arcs)
    this.goal = this.parties + sides.length
  }

  *enough(): Generator<void, boolean> {
    for (const _ of this.sides) if (!(yield* this.lengthen())) return false
    return true
  }

  /** Finds one more way, which may take over parts of the others. */
  private *lengthen(): Generator<void, boolean> {
    const { start, goal } = this
    // A place is a party arrived at (even) or left (odd): whoever is on a way already can only be left backwards.
    const cameFrom = new Int32Array((goal + 1) * 2).fill(unreached)
    const waiting = [start * 2 + 1]
    cameFrom[start * 2 + 1] = -1
    let place = -1
    const comeTo = (on: number) => {
      if (cameFrom[on] !== unreached) return
      cameFrom[on] = place
      waiting.push(on)
    }
    for (let next = 0; next < waiting.length; next++) {
      if (next % piece === 0) yield
      place = waiting[next]!
      if (place === goal * 2) {
        this.accept(cameFrom)
        return true
      }
      this.goOn(place, comeTo)
    }
    return false
  }

  private goOn(place: number, comeTo: (on: number) => void) {
    const party = place >> 1
    const isLeft = place % 2 === 1
    const before = this.before.get(party)
    if (!isLeft) {
      if (before === undefined) comeTo(party * 2 + 1)
      else if (before !== this.start) comeTo(before * 2 + 1)
      return
    }
    if (before !== undefined && party !== this.start) comeTo(party * 2)
    this.leave(party, (far) => {
      if (far !== this.start && this.after.get(party) !== far && !this.isFirstStep(party, far)) comeTo(far * 2)
    })
  }

  /** The start has several ways out, one of which `after` cannot tell. */
  private isFirstStep(party: number, far: number): boolean {
    return party === this.start && this.before.get(far) === this.start
  }

  private leave(party: number, to: (far: number) => void) {
    const { arcs, sides, parties, question, start } = this
    if (party >= parties) return to(this.goal)
    for (const [index, side] of sides.entries()) if (side.has(party) && party !== start) to(parties + index)
    if (party !== start && !this.mayPass(party)) return
    for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
      const far = arcs.far[arc]!
      const isOpen = this.mayPass(far) || sides.some((side) => side.has(far))
      if (isOpen && (question.mayWalk === null || question.mayWalk(arcs.tie[arc]!))) to(far)
    }
  }

  private mayPass(party: number): boolean {
    const { from, to, via, mayPass } = this.question
    return !from.has(party) && !to.has(party) && !via.includes(party) && (mayPass === null || mayPass(party))
  }

  private accept(cameFrom: Int32Array) {
    const steps: [from: number, to: number][] = []
    for (let place = this.goal * 2; place >= 0; ) {
      const from = cameFrom[place]!
      if (from >= 0 && from >> 1 !== place >> 1) steps.push([from >> 1, place >> 1])
      place = from
    }
    // Steps against a way found before undo it there.
    const undone = steps.filter(([from, to]) => this.before.get(from) === to && this.after.get(to) === from)
    for (const [from, to] of undone) {
      this.before.delete(from)
      this.after.delete(to)
    }
    for (const [from, to] of steps.filter((step) => !undone.includes(step))) {
      this.after.set(from, to)
      this.before.set(to, from)
    }
  }
}
