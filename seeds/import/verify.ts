import { type Issues, placeOf } from '../issues.ts'
import { labelOf } from '../records.ts'
import type { Entry, Reference, Stage } from './stage.ts'
import { digestOf, type Graph, type StoredRecord } from './stored-records.ts'

/**
 * Finds rows that contradict each other or name ids that are nowhere. What depends on a rejected row is rejected too, so
 * this goes on until nothing new is found.
 */
export function verify(stage: Stage, graph: Graph, issues: Issues, isPartial: boolean, looked: (part: number) => void) {
  for (let known = -1, isFirst = true; known < issues.units.size && (isFirst || isPartial); isFirst = false) {
    known = issues.units.size
    const sought = new Map<string, Reference[]>()
    for (let part = 0; part < stage.parts; part += 1) {
      verifyPart(part, sought, isFirst)
      looked(part)
    }
    lookEverywhere(sought)
  }

  function verifyPart(part: number, sought: Map<string, Reference[]>, isFirst: boolean) {
    const entries = stage.entries(part).filter(({ unit }) => !issues.units.has(unit))
    const labels = new Map<string, string>()
    for (const { key, type } of graph.stored.part<StoredRecord>(part)) labels.set(key, type)
    const first = new Map<string, Entry>()
    for (const entry of entries) {
      const before = first.get(entry.key)
      if (before === undefined) first.set(entry.key, entry)
      else compareRows(before, entry, isFirst)
      if (entry.from === undefined) labels.set(entry.key, entry.type)
    }
    for (const reference of stage.references(part)) {
      if (issues.units.has(reference.unit)) continue
      const label = labels.get(reference.id)
      if (reference.labels.length === 0) {
        if (label === undefined) sought.set(reference.id, [...(sought.get(reference.id) ?? []), reference])
      } else if (label === undefined || !reference.labels.includes(label)) issues.add(dangling(reference, graph))
    }
  }

  function compareRows(first: Entry, again: Entry, isFirst: boolean) {
    const isSame = first.type === again.type && saying(first) === saying(again)
    const place = { ...again.at, field: 'id', found: again.id ?? again.key }
    const where = placeOf(first.at)
    if (!isSame) {
      issues.add({ code: 'CONFLICTING_ROWS', ...place, expected: `an id of its own: ${where} has it already` })
      issues.units.add(first.unit)
    } else if (isFirst && !again.repeats) {
      const expected = `each row once; ${where} says the same`
      issues.add({ code: 'REPEATED_ROW', severity: 'warning', ...place, expected })
    }
  }

  /** What a coding is about may be a tie, whose id is in another part than its key. */
  function lookEverywhere(sought: Map<string, Reference[]>) {
    for (let part = 0; part < stage.parts && sought.size > 0; part += 1) {
      for (const { id, unit } of stage.entries(part)) {
        if (id !== undefined && !issues.units.has(unit)) sought.delete(id)
      }
      for (const { id } of graph.stored.part<StoredRecord>(part)) if (id) sought.delete(id)
    }
    for (const references of sought.values()) for (const reference of references) issues.add(dangling(reference, graph))
  }
}

function saying({ from, to, properties }: Entry) {
  return JSON.stringify([from, to, digestOf(properties)])
}

function dangling({ id, labels, field, at }: Reference, graph: Graph) {
  const expected =
    labels.length === 0
      ? 'the id of a tie, a party, an agency or a place'
      : `the id of ${labels.map(article).join(' or ')}`
  const hint = remedyOf(labels, graph)
  return { code: 'DANGLING_REFERENCE' as const, ...at, field, expected, found: id, ...(hint ? { hint } : {}) }
}

/** There are few kinds, so they can be told. */
function remedyOf([label = '']: string[], { kinds }: Graph) {
  const known = kinds.get(label)
  if (known === undefined) return undefined
  const [table] = Object.entries(labelOf).find(([, one]) => one === label) ?? []
  if (known.size === 0) return `The graph has none: run npm run seed first, or bring your own in ${table}.csv`
  return `The graph has ${[...known.keys()].sort().join(', ')}; bring your own in ${table}.csv`
}

function article(label: string) {
  return `${/^[AEIOU]/.test(label) ? 'an' : 'a'} ${label}`
}
