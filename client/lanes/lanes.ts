// Paths as stairs: x is the step, y the level. Paths share the drawing of what they share.
import type { Party, Path, Step } from '../paths/documents.ts'

export type Card = { id: string; column: number; lane: number; place: number; party: Party; isChosen: boolean }
export type Link = { id: string; from: string; to: string; step: Step; isChosen: boolean }
type Lane = { id: string; name: string; rank: number; places: number }
export type Lanes = {
  cards: Card[]
  links: Link[]
  lanes: Lane[]
  columns: number
  chosenColumns: number
  left: number
}

/** More would hide each other; the rest is in the list. */
const mostPaths = 20

export function lanesOf(paths: readonly Path[], chosen: Path, most = mostPaths): Lanes {
  const shown = [chosen, ...paths.filter((path) => path.id !== chosen.id)].slice(0, most)
  const lanes = lanesIn(shown)
  const laneOf = new Map(lanes.map(({ id }, index) => [id, index]))
  const cards = new Map<string, Card>()
  const links = new Map<string, Link>()
  const taken = new Map<string, number>()
  for (const path of shown) {
    const isChosen = path.id === chosen.id
    const place = (party: Party, column: number): string => {
      const id = `${column} ${party.id}`
      if (cards.has(id)) return id
      const lane = laneOf.get(party.level.id) ?? 0
      const at = `${column} ${lane}`
      const free = taken.get(at) ?? 0
      taken.set(at, free + 1)
      cards.set(id, { id, column, lane, place: free, party, isChosen })
      return id
    }
    for (const step of path.steps) {
      const [from, to] = [place(step.from, step.index - 1), place(step.to, step.index)]
      const id = `${from} ${to}`
      if (!links.has(id)) links.set(id, { id, from, to, step, isChosen })
    }
  }
  const all = [...cards.values()]
  const places = (lane: number) =>
    Math.max(1, ...all.filter((card) => card.lane === lane).map((card) => card.place + 1))
  return {
    cards: all,
    links: [...links.values()],
    lanes: lanes.map((lane, index) => ({ ...lane, places: places(index) })),
    columns: Math.max(0, ...all.map(({ column }) => column + 1)),
    chosenColumns: chosen.steps.length + 1,
    left: paths.length - shown.length,
  }
}

function lanesIn(paths: readonly Path[]): Omit<Lane, 'places'>[] {
  const parties = paths.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to]))
  const levels = new Map(parties.map(({ level }) => [level.id, level]))
  return [...levels.values()].toSorted((a, b) => a.rank - b.rank)
}
