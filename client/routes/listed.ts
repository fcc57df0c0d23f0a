// What the list holds: routes that differ, or every path, as rows with the passages between their stations.
import type { View } from '../../common/address.ts'
import type { DrawnRoute } from '../drawing/drawn.ts'
import { agencyOf, type Party, type Path, type Step } from '../paths/documents.ts'
import { strokeOf } from '../view/stroke.ts'
import type { Alternative, Route } from './documents.ts'

export type Passage = {
  /** 1 first. */
  index: number
  from: Party
  to: Party
  /** The arrangements that it leads through. */
  bodies: Party[]
  steps: Step[]
  friction: number
  /** Whether it leads from one agency to another. */
  isCrossing: boolean
  alternatives: Alternative[]
  alternativesCount: number
}
export type Listed = {
  id: string
  path: Path
  sentence: string
  friction: number
  observedSteps: number
  leaves: { id: string; name: string }[]
  passages: Passage[]
  choice: Partial<View>
}

export function listedRoute(route: Route): Listed {
  const alternatives = route.passages.map(({ alternatives }) => alternatives)
  return {
    id: route.id,
    path: route.path,
    sentence: route.sentence,
    friction: route.friction,
    observedSteps: route.observedSteps,
    leaves: route.leaves,
    passages: passagesOf(route.path, (place) => alternatives[place]),
    choice: route.path.choice,
  }
}

export function listedPath(path: Path): Listed {
  return {
    id: path.id,
    path,
    sentence: path.sentence,
    friction: path.friction,
    observedSteps: path.steps.filter(({ tie }) => tie.observed).length,
    leaves: [],
    passages: passagesOf(path, () => undefined),
    choice: path.choice,
  }
}

type Others = { nodes: Alternative[]; totalCount: number } | undefined

/** From station to station: offices, and the two ends. */
function passagesOf({ steps }: Path, othersOf: (place: number) => Others): Passage[] {
  const passages: Passage[] = []
  let own: Step[] = []
  for (const [place, step] of steps.entries()) {
    own.push(step)
    if (step.to.__typename !== 'Office' && place < steps.length - 1) continue
    const [first] = own
    if (!first) continue
    const [a, b] = [agencyOf(first.from), agencyOf(step.to)]
    const others = othersOf(passages.length)
    passages.push({
      index: passages.length + 1,
      from: first.from,
      to: step.to,
      bodies: own.slice(1).map(({ from }) => from),
      steps: own,
      friction: own.reduce((sum, { friction }) => sum + friction.total, 0),
      isCrossing: a !== null && b !== null && a.id !== b.id,
      alternatives: others?.nodes ?? [],
      alternativesCount: others?.totalCount ?? 0,
    })
    own = []
  }
  return passages
}

/** Other bodies between the same two stations that a row of its own may stand for. */
export type Beside = {
  /** The id of the path that takes it. */
  id: string
  passage: Passage
  alternative: Alternative
  /** How many are equal to it in kind, friction and being observed, itself included. */
  count: number
  friction: number
  observedSteps: number
  /** Steps of the route that this is beside. */
  length: number
}
export type Besides = {
  /** How many carry the passage equally well, the one that does included. */
  parallel: number
  shown: Beside[]
  /** Nobody observed them, and somebody did others. */
  folded: Beside[]
}

const least = 1e-6

export function besidesOf(listed: Listed, passage: Passage): Besides {
  const observed = passage.steps.every(({ tie }) => tie.observed)
  const [body] = passage.bodies
  const kind = body?.__typename === 'Arrangement' && passage.bodies.length === 1 ? body.kind.id : null
  const isParallel = (one: Alternative) =>
    one.arrangement?.kind.id === kind && Math.abs(one.friction - passage.friction) < least && one.observed === observed
  const groups = new Map<string, Beside>()
  for (const one of passage.alternatives.filter((one) => !isParallel(one))) {
    const key = [one.arrangement?.kind.id ?? one.ties[0]?.kind, one.friction.toFixed(3), one.observed].join(' ')
    const known = groups.get(key)
    if (known) known.count++
    else groups.set(key, besideOf(listed, passage, one))
  }
  const rows = [...groups.values()]
  const anyObserved = observed || rows.some(({ alternative }) => alternative.observed)
  return {
    parallel: kind === null ? 1 : 1 + passage.alternatives.filter(isParallel).length,
    shown: rows.filter(({ alternative }) => alternative.observed || !anyObserved),
    folded: rows.filter(({ alternative }) => !alternative.observed && anyObserved),
  }
}

/** Those that carry a passage as well as the one that does. */
export function parallelsOf(passage: Passage): Alternative[] {
  const [body] = passage.bodies
  const observed = passage.steps.every(({ tie }) => tie.observed)
  if (body?.__typename !== 'Arrangement' || passage.bodies.length !== 1) return []
  return passage.alternatives.filter(
    (one) =>
      one.arrangement?.kind.id === body.kind.id &&
      Math.abs(one.friction - passage.friction) < least &&
      one.observed === observed,
  )
}

function besideOf({ path, friction, observedSteps }: Listed, passage: Passage, alternative: Alternative): Beside {
  const before = passage.steps[0]?.index ?? 1
  const ties = path.steps.map(({ tie }) => tie.id)
  const inTurn = alternative.ties.toSorted(
    (a, b) => Number(b.from.id === passage.from.id) - Number(a.from.id === passage.from.id),
  )
  const chain = ties.toSpliced(before - 1, passage.steps.length, ...inTurn.map(({ id }) => id))
  const seen = passage.steps.filter(({ tie }) => tie.observed).length
  return {
    id: [path.steps[0]?.from.id, ...chain].join('~'),
    passage,
    alternative,
    count: 1,
    length: path.steps.length,
    friction: friction - passage.friction + alternative.friction,
    observedSteps: observedSteps - seen + alternative.ties.filter(({ observed }) => observed).length,
  }
}

/** The route with the other body, for the drawing. */
export function drawnBeside(route: DrawnRoute, { id, passage, alternative }: Beside): DrawnRoute | null {
  const { arrangement } = alternative
  const before = (passage.steps[0]?.index ?? 1) - 1
  const [first, last] = [route.steps[before], route.steps[before + passage.steps.length - 1]]
  if (!arrangement || alternative.ties.length !== 2 || !first || !last) return null
  const body = {
    id: arrangement.id,
    name: arrangement.name,
    detail: arrangement.kind.label,
    level: arrangement.level,
    agency: null,
    stroke: strokeOf(arrangement.basis),
  }
  const [to, from] = alternative.ties.toSorted(
    (a, b) => Number(b.from.id === passage.from.id) - Number(a.from.id === passage.from.id),
  )
  if (!to || !from) return null
  const through = [
    { from: first.from, to: body, tie: to.id, dimension: to.dimension, stroke: strokeOf(to.basis) },
    { from: body, to: last.to, tie: from.id, dimension: from.dimension, stroke: strokeOf(from.basis) },
  ]
  return { id, steps: route.steps.toSpliced(before, passage.steps.length, ...through) }
}
