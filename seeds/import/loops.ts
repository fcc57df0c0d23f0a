import { createHash } from 'node:crypto'
import type { Issues } from '../issues.ts'
import type { Entry, Stage } from './stage.ts'
import { type Graph, type StoredRecord, upwards } from './stored-records.ts'

/** From when until before when it holds; and the row that states it, of what is not in the graph already. */
type Edge = { from: string; to: string; begins: string; ends: string; entry?: Entry }
/** `until`: before when what is in the graph holds after the import; null where it goes with it. */
type Asked = { stage: Stage; graph: Graph; issues: Issues; until: (stored: StoredRecord) => string | null }

const always = '0001-01-01'
export const never = '9999-12-31'

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
      const held = edges.filter(({ begins, ends }) => begins <= day && day < ends)
      tellCircles(held, asked.issues)
    }
  }
}

function* edgesOf({ stage, graph, issues, until }: Asked, type: string): Generator<Edge> {
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
      if (stored.type !== type || from === undefined || to === undefined || stated.has(key)) continue
      const ends = until(stored)
      if (ends !== null) yield { from, to, begins: days?.[0] ?? always, ends }
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

/**
 * A circle for each row that closes one. Whatever a row that was told would close is looked at no more, as it is not to come
 * in. What is in the graph alone is somebody else's affair.
 */
function tellCircles(edges: Edge[], issues: Issues) {
  const onward = new Map<string, Edge[]>()
  for (const edge of edges) onward.set(edge.from, [...(onward.get(edge.from) ?? []), edge])
  const isLeft = ({ entry }: Edge) => entry === undefined || !issues.units.has(entry.unit)
  const next = (id: string) => (onward.get(id) ?? []).filter(isLeft).map(({ to }) => to)
  for (const { entry, from, to } of edges) {
    if (entry === undefined || issues.units.has(entry.unit)) continue
    const back = wayBetween(to, from, next)
    if (back === null) continue
    const expected = 'a row that closes no circle, by which the same would stand above, contain or succeed itself'
    issues.add({ code: 'CIRCLE', ...entry.at, field: 'to', expected, found: [from, ...back].join(' → ') })
  }
}

/** The ids on a way from one to the other, both included; null where there is none. */
function wayBetween(from: string, to: string, next: (id: string) => string[]): string[] | null {
  const before = new Map<string, string | null>([[from, null]])
  for (const id of before.keys()) {
    if (id === to) return wayBack(id, before)
    for (const other of next(id)) if (!before.has(other)) before.set(other, id)
  }
  return null
}

function wayBack(end: string, before: Map<string, string | null>): string[] {
  const way = [end]
  for (let id = before.get(end) ?? null; id !== null; id = before.get(id) ?? null) way.push(id)
  return way.reverse()
}
