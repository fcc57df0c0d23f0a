import type { StoryTie, World } from '../helpers/world.ts'
import { isObserved, type Lens, type ModelQuestion, model } from './model.ts'

type Way = { friction: number; unobserved: number; steps: number }

/** Below 0 where one way is better than another. */
const compare = (one: Way, other: Way) =>
  one.friction - other.friction || one.unobserved - other.unobserved || one.steps - other.steps

const nowhere: Way = { friction: 0, unobserved: 0, steps: 0 }

/** What is near an end, by going every way of at most `depth` steps: a second opinion that tries everything. */
export function near(world: World, asked: ModelQuestion, lens: Lens, { of, depth, first }: Near) {
  const { end, mayWalk, mayPass, friction, levelOf } = model(world, asked, lens)
  const ends = end(of)
  const ties = (world.ties ?? []).filter((tie) => mayWalk(tie) && tie.from !== tie.to)
  const mayReach = (id: string) => ends.includes(id) || mayPass(id)
  const best = new Map<string, Way>()

  function go(party: string, way: Way) {
    const known = best.get(party)
    if (!known || compare(way, known) < 0) best.set(party, way)
    if (way.steps === depth) return
    for (const tie of ties) {
      const far = farEnd(tie, party)
      if (far === null || !mayReach(far)) continue
      go(far, {
        friction: way.friction + friction(tie, ends),
        unobserved: way.unobserved + (isObserved(tie) ? 0 : 1),
        steps: way.steps + 1,
      })
    }
  }
  for (const party of ends) go(party, nowhere)

  const order = [...best.keys()].sort((a, b) => {
    return compare(best.get(a) ?? nowhere, best.get(b) ?? nowhere) || (a < b ? -1 : 1)
  })
  const kept = order.slice(0, first)
  const leaving = kept
    .flatMap((party) => ties.map((tie) => ({ tie, far: farEnd(tie, party) })))
    .flatMap(({ tie, far }) => (far !== null && best.has(far) && !kept.includes(far) ? [{ tie, far }] : []))
  return {
    reached: kept.map((id) => {
      const { friction, steps } = best.get(id) ?? nowhere
      return { party: { id }, friction, steps }
    }),
    parties: kept.toSorted(),
    ties: ties.flatMap(({ id = '', from, to }) => (kept.includes(from) && kept.includes(to) ? id : [])).sort(),
    truncated: order.length > first,
    leftOut: counted(leaving, levelOf),
  }
}
type Near = { of: string; depth: number; first: number }

function farEnd({ from, to }: StoryTie, near: string): string | null {
  return from === near ? to : to === near ? from : null
}

/** By kind and level, as words that sort. */
function counted(leaving: { tie: StoryTie; far: string }[], levelOf: (id: string) => string): string[] {
  const names = [...new Set(leaving.map(({ tie, far }) => `${tie.kind} ${levelOf(far)}`))]
  return names
    .map((name) => {
      const own = leaving.filter(({ tie, far }) => `${tie.kind} ${levelOf(far)}` === name)
      return `${name} ${own.length} ${new Set(own.map(({ far }) => far)).size}`
    })
    .sort()
}
