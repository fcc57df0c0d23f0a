import type { StoryTie, World } from '../helpers/world.ts'
import { type Lens, type ModelQuestion, model } from './model.ts'

export type Way = { friction: number; steps: number }

const better = (one: Way, other: Way | undefined) =>
  other === undefined || one.friction < other.friction || (one.friction === other.friction && one.steps < other.steps)

/** What is near an end, by going every way of at most `depth` steps: a second opinion that tries everything. */
export function near(world: World, asked: ModelQuestion, lens: Lens, { of, depth, first }: Near) {
  const { end, mayWalk, mayPass, friction, levelOf } = model(world, asked, lens)
  const ends = end(of)
  const ties = (world.ties ?? []).filter((tie) => mayWalk(tie) && tie.from !== tie.to)
  const mayReach = (id: string) => ends.includes(id) || mayPass(id)
  const best = new Map<string, Way>()

  function go(party: string, way: Way) {
    if (better(way, best.get(party))) best.set(party, way)
    if (way.steps === depth) return
    for (const tie of ties) {
      const far = farEnd(tie, party)
      if (far !== null && mayReach(far)) go(far, { friction: way.friction + friction(tie), steps: way.steps + 1 })
    }
  }
  for (const party of ends) go(party, { friction: 0, steps: 0 })

  const order = [...best.keys()].sort((a, b) => {
    const [one, other] = [best.get(a), best.get(b)]
    return (one?.friction ?? 0) - (other?.friction ?? 0) || (one?.steps ?? 0) - (other?.steps ?? 0) || (a < b ? -1 : 1)
  })
  const kept = order.slice(0, first)
  const leaving = kept
    .flatMap((party) => ties.map((tie) => ({ tie, far: farEnd(tie, party) })))
    .flatMap(({ tie, far }) => (far !== null && best.has(far) && !kept.includes(far) ? [{ tie, far }] : []))
  return {
    reached: kept.map((id) => ({ party: { id }, ...best.get(id) })),
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
