import type { View } from '../../common/address.ts'
import { kindWords } from '../../common/words.ts'
import type { Path, Step } from '../paths/documents.ts'
import { counted, dayInWords } from '../view/words.ts'
import type { Alternative, Passage, RoutesAnswer } from './documents.ts'

const mostKinds = 2

/** Alternatives folded by their kinds, least friction first: `7 joint activities, the country team, 2 more`. */
export function folded({ nodes, totalCount }: Passage['alternatives']): string {
  const kinds = new Map<string, { one: string; plural: string; count: number }>()
  for (const alternative of nodes) {
    const { id, one, plural } = kindOf(alternative)
    const kind = kinds.get(id) ?? { one, plural, count: 0 }
    kinds.set(id, { ...kind, count: kind.count + 1 })
  }
  const named = [...kinds.values()].slice(0, mostKinds)
  const more = totalCount - named.reduce((sum, { count }) => sum + count, 0)
  const groups = named.map(({ one, plural, count }) => (count === 1 ? one : `${count} ${plural}`))
  return [...groups, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

function kindOf({ arrangement, ties }: Alternative) {
  if (arrangement) {
    const { id, label, plural } = arrangement.kind
    return { id, one: `the ${label}`, plural }
  }
  const kind = ties[0]?.kind ?? 'COORDINATES_WITH'
  const of = `of kind ${kindWords[kind].label.toLowerCase()}`
  return { id: kind, one: `a tie ${of}`, plural: `ties ${of}` }
}

/** An alternative by its name, or by what its tie does. */
export function nameOf({ arrangement, ties: [tie] }: Alternative): string {
  return arrangement?.name ?? (tie ? `A tie of kind ${kindWords[tie.kind].label.toLowerCase()}` : '')
}

/** What carries a passage: `in` the arrangements that it leads through, or what its tie does. */
export function carrierOf(steps: readonly Step[]): string {
  const between = steps.slice(1).map(({ from }) => from.name)
  const [first] = steps
  if (between.length > 0 || !first) return `in ${between.join(', under which ')}`
  const { along, against } = kindWords[first.tie.kind]
  return first.walked === 'WITH' ? along : against
}

/** The steps of a path that carry a passage. */
export function stepsOf(path: Path, passage: Passage): Step[] {
  const own = new Set(passage.steps.map(({ index }) => index))
  return path.steps.filter(({ index }) => own.has(index))
}

/** What the list is, and never a bare number that looks complete. */
export function status({ routes, detours, truncatedBy, asOf }: RoutesAnswer, { maxSteps, maxOverlap }: View): string {
  const cut = {
    LIMIT: ', and there are more',
    BUDGET: '; the search stopped at its budget, there may be more',
    BYTES: '; the answer would have become too large, there may be more',
  }
  const more = truncatedBy === null ? ', and there are no others' : cut[truncatedBy]
  const apart = detours.length === 0 ? '' : ` Besides, ${counted(detours.length, 'detour')}.`
  const list =
    routes.length === 0
      ? `${counted(detours.length, 'detour')}${more}.`
      : `${counted(routes.length, 'route')}${more}.${apart}`
  return `${list} ${alike(maxOverlap)} Up to ${counted(maxSteps, 'step')}, on ${dayInWords(asOf)}.`
}

/** How far routes of one list may be alike. */
function alike(maxOverlap: number): string {
  if (maxOverlap === 0) return 'No two of them share a passage.'
  return `Each spends at most ${Number((100 * maxOverlap).toFixed(1))}\u00a0% of its friction on what a route before it takes too.`
}
