import { createHash } from 'node:crypto'
import type { Issues } from '../issues.ts'
import type { Entry, Stage } from './stage.ts'
import { type Graph, type StoredRecord, upwards } from './stored-records.ts'

/** From when until before when it holds; and the row that states it, of what is not in the graph already. */
type Edge = { from: string; to: string; begins: string; ends: string; entry?: Entry }
type Asked = { stage: Stage; graph: Graph; issues: Issues; stays: (stored: StoredRecord) => boolean }

const [always, never] = ['0001-01-01', '9999-12-31']

/**
 * Finds the rows by which something would stand above, contain or succeed itself on some day, together with what is in the
 * graph and stays there. All edges are looked at as numbers first, for they may be millions: whoever leads nowhere, or is
 * led to by nobody, is in no circle. The few that are left are looked at by name, on each day on which one of them begins.
 */
export function findCircles(asked: Asked) {
  for (const type of upwards) {
    const suspects = withoutEnds(edgesOf(asked, type))
    if (suspects.size === 0) continue
    const edges: Edge[] = []
    for (const edge of edgesOf(asked, type)) {
      if (suspects.has(numberOf(edge.from)) && suspects.has(numberOf(edge.to))) edges.push(edge)
    }
    for (const day of [...new Set(edges.map(({ begins }) => begins))].sort()) {
      tellCircles(
        edges.filter(({ begins, ends }) => begins <= day && day < ends),
        asked.issues,
      )
    }
  }
}

function* edgesOf({ stage, graph, issues, stays }: Asked, type: string): Generator<Edge> {
  for (let part = 0; part < stage.parts; part += 1) {
    const stated = new Set<string>()
    for (const entry of stage.entries(part)) {
      const { key, from, to, unit, properties } = entry
      if (entry.type !== type || from === undefined || to === undefined || issues.units.has(unit)) continue
      stated.add(key)
      const { validFrom = always, validTo = never } = properties as Partial<Record<string, string>>
      yield { from, to, begins: validFrom, ends: validTo, entry }
    }
    for (const stored of graph.stored.part<StoredRecord>(part)) {
      const { key, from, to, days } = stored
      if (stored.type !== type || from === undefined || to === undefined || stated.has(key) || !stays(stored)) continue
      yield { from, to, begins: days?.[0] ?? always, ends: days?.[1] ?? never }
    }
  }
}

/** A number for an id, of 48 bits: two ids may have one number, and then both are looked at by name. */
function numberOf(id: string): number {
  return createHash('sha1').update(id).digest().readUIntBE(0, 6)
}

/** So often those go that cannot be in a circle. In a chain of more steps some stay, and are looked at in vain. */
const rounds = 64

/** The numbers of those that are left when again and again whoever leads to nobody goes, and whoever nobody leads to. */
function withoutEnds(edges: Iterable<Edge>): Set<number> {
  let froms: number[] = []
  let tos: number[] = []
  for (const { from, to } of edges) {
    froms.push(numberOf(from))
    tos.push(numberOf(to))
  }
  for (let round = 0; round < rounds; round++) {
    const [leading, led] = [new Set(froms), new Set(tos)]
    const isLeft = (_: number, edge: number) => led.has(froms[edge] ?? -1) && leading.has(tos[edge] ?? -1)
    const [fromsLeft, tosLeft] = [froms.filter(isLeft), tos.filter(isLeft)]
    if (fromsLeft.length === froms.length) break
    froms = fromsLeft
    tos = tosLeft
  }
  return new Set([...froms, ...tos])
}

/** Each circle at the first row in it. What is in the graph alone is somebody else's affair. */
function tellCircles(edges: Edge[], issues: Issues) {
  const onward = new Map<string, Edge[]>()
  for (const edge of edges) onward.set(edge.from, [...(onward.get(edge.from) ?? []), edge])
  const done = new Set<string>()
  for (const { entry, from } of edges) {
    if (entry === undefined || done.has(from)) continue
    const circle = circleFrom(from, onward, done)
    const rows = circle.filter((edge) => edge.entry !== undefined)
    const [row] = rows
    // Without a row that was told it is no circle.
    if (row?.entry === undefined || rows.some(({ entry }) => issues.units.has(entry?.unit ?? ''))) continue
    const ids = [row.from, ...rotated(circle, row).map(({ to }) => to)]
    const expected = 'what leads back to nobody: the same would stand above itself'
    issues.add({ code: 'CIRCLE', ...row.entry.at, field: 'to', expected, found: ids.join(' → ') })
  }
}

function rotated(circle: Edge[], first: Edge): Edge[] {
  const index = circle.indexOf(first)
  return [...circle.slice(index), ...circle.slice(0, index)]
}

/** A circle that one comes into from there, empty where there is none; `done` gains whoever was looked at. */
function circleFrom(start: string, onward: Map<string, Edge[]>, done: Set<string>): Edge[] {
  const way: { id: string; next: number; by?: Edge }[] = [{ id: start, next: 0 }]
  const onWay = new Set([start])
  for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
    const edge = onward.get(here.id)?.[here.next++]
    if (edge === undefined) {
      done.add(here.id)
      onWay.delete(here.id)
      way.pop()
    } else if (onWay.has(edge.to)) {
      const begin = way.findIndex(({ id }) => id === edge.to)
      return [...way.slice(begin + 1).flatMap(({ by }) => by ?? []), edge]
    } else if (!done.has(edge.to)) {
      onWay.add(edge.to)
      way.push({ id: edge.to, next: 0, by: edge })
    }
  }
  return []
}
