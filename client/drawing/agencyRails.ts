// Which agencies have a column, left to right, and which routes are drawn at all.
import { type DrawnParty, type DrawnRoute, partiesOf } from './drawn.ts'

export type Column = { id: string; label: string | null }
export type Columns = {
  columns: Column[]
  routes: DrawnRoute[]
  /** Agencies of routes that have no room, by their labels. */
  folded: string[]
}

/** The column of what no agency owns and nothing lies across. */
export const shared = ''

/**
 * The agency of the start first, that of the end last, others between them as they come. Other routes that would need more
 * agencies than there is room for are folded; the chosen one never is.
 */
export function columnsOf(chosen: DrawnRoute, others: readonly DrawnRoute[], most: number): Columns {
  const labels = new Map<string, string>()
  const add = (route: DrawnRoute) => {
    for (const { agency } of partiesOf(route)) if (agency) labels.set(agency.id, agency.label)
  }
  add(chosen)
  const routes = [chosen]
  const folded = new Set<string>()
  for (const route of others) {
    const strangers = partiesOf(route).flatMap(({ agency }) => (agency && !labels.has(agency.id) ? [agency] : []))
    if (labels.size + new Set(strangers.map(({ id }) => id)).size <= most) {
      add(route)
      routes.push(route)
    } else for (const { label } of strangers) folded.add(label)
  }
  for (const label of labels.values()) folded.delete(label)
  const agencies = partiesOf(chosen).flatMap(({ agency }) => (agency ? [agency.id] : []))
  const [first, last] = [agencies[0], agencies.at(-1)]
  const between = [...labels.keys()].filter((id) => id !== first && id !== last)
  const middle = between.length === 0 || needsShared(routes) ? [...between, shared] : between
  const ids = [first, ...middle, ...(last === first ? [] : [last])].filter((id) => id !== undefined)
  return {
    columns: ids.map((id) => ({ id, label: labels.get(id) ?? null })),
    routes,
    folded: [...folded],
  }
}

/** Whether some arrangement does not lie between two agencies: an end, one under another, or one of an agency with itself. */
function needsShared(routes: readonly DrawnRoute[]): boolean {
  const neighbours = neighboursOf(routes)
  return [...neighbours.values()].some(({ party, others }) => party.agency === null && !liesAcross(others))
}

export type Neighbours = Map<string, { party: DrawnParty; others: Map<string, DrawnParty> }>

export function neighboursOf(routes: readonly DrawnRoute[]): Neighbours {
  const found: Neighbours = new Map()
  const of = (party: DrawnParty) => {
    const known = found.get(party.id) ?? { party, others: new Map() }
    found.set(party.id, known)
    return known.others
  }
  for (const { steps } of routes)
    for (const { from, to } of steps) {
      of(from).set(to.id, to)
      of(to).set(from.id, from)
    }
  return found
}

export function liesAcross(others: ReadonlyMap<string, DrawnParty>): boolean {
  const agencies = new Set([...others.values()].map(({ agency }) => agency?.id ?? shared))
  return agencies.size > 1 && !agencies.has(shared)
}
