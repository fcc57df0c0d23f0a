import { type Issues, placeOf } from '../issues.ts'
import type { WriteRow } from '../write.ts'
import { openQueue, type Queue } from './spool.ts'
import type { Entry, Reference, Stage } from './stage.ts'
import { digestOf, type Graph, type Standing } from './standing.ts'

/** What an import would do to the records of one label or type. */
export type Outcome = {
  created: number
  changed: number
  unchanged: number
  takenOver: number
  left: number
  takenAway: number
  kept: number
}
/** What to write, in order, and what becomes of whose records. */
export type Plan = {
  steps: { statement: string; owner: string; queue: Queue }[]
  size: number
  outcomes: Map<string, Outcome>
  /** Some of the records that somebody else asserts, of those that are taken away, and of those that stay in use. */
  left: { id: string; owner: string }[]
  takenAway: string[]
  kept: string[]
}

export type Comparison = {
  folder: string
  issues: Issues
  owners: Set<string>
  /** Take nothing away that is no longer stated. */
  addOnly: boolean
  /** Another part was compared. */
  looked?: (part: number) => void
}

const listedAtMost = 1000
const nothing: Outcome = { created: 0, changed: 0, unchanged: 0, takenOver: 0, left: 0, takenAway: 0, kept: 0 }

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
    for (const { key, type } of graph.standing.part<Standing>(part)) labels.set(key, type)
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
      } else if (label === undefined || !reference.labels.includes(label)) issues.add(dangling(reference))
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
      for (const { id } of graph.standing.part<Standing>(part)) if (id) sought.delete(id)
    }
    for (const references of sought.values()) for (const reference of references) issues.add(dangling(reference))
  }
}

/** Sets what the input states beside what is in the graph, and puts on disk what there is to write. */
export function compare(
  stage: Stage,
  graph: Graph,
  { folder, issues, owners, addOnly, looked = () => undefined }: Comparison,
): Plan {
  const queues = new Map<string, { statement: string; owner: string; queue: Queue }>()
  const outcomes = new Map<string, Outcome>()
  const plan: Plan = { steps: [], size: 0, outcomes, left: [], takenAway: [], kept: [] }
  const { leftIds, replacedIds, keptIds, keptEvidence } = lookAhead()
  for (let part = 0; part < stage.parts; part += 1) {
    comparePart(part)
    looked(part)
  }
  plan.steps = [...queues.values()].sort((a, b) => orderOf(a.statement) - orderOf(b.statement))
  plan.size = plan.steps.reduce((sum, { queue }) => sum + queue.size(), 0)
  return plan

  /** What has to be known of the records before their relationships are looked at. */
  function lookAhead() {
    const ids = { leftIds: new Set<string>(), replacedIds: new Set<string>() }
    const kept = { keptIds: new Set<string>(), keptEvidence: new Set<string>() }
    for (let part = 0; part < stage.parts; part += 1) {
      const entries = entriesOf(part)
      const used = new Set(graph.used.part<string>(part))
      for (const standing of graph.standing.part<Standing>(part)) {
        if (standing.from !== undefined) continue
        const entry = entries.get(standing.key)
        const isUsed = used.has(standing.key)
        const isOfAnotherKind = entry !== undefined && standing.type !== entry.type
        if (entry && (isLeft(entry, standing) || (isOfAnotherKind && isUsed))) ids.leftIds.add(standing.key)
        else if (isOfAnotherKind) ids.replacedIds.add(standing.key)
        else if (!entry && isOurs(standing) && isUsed) {
          kept.keptIds.add(standing.key)
          for (const one of standing.cites ?? []) kept.keptEvidence.add(one)
        }
      }
      for (const entry of entries.values())
        if (entry.from === undefined && isOfOthers(entry)) ids.leftIds.add(entry.key)
    }
    return { ...ids, ...kept }
  }

  function comparePart(part: number) {
    const entries = entriesOf(part)
    const standing = new Map(graph.standing.part<Standing>(part).map((one) => [one.key, one]))
    for (const entry of entries.values()) decide(entry, standing.get(entry.key))
    for (const one of standing.values()) if (!entries.has(one.key) && isOurs(one) && !addOnly) takeAway(one)
  }

  function decide(entry: Entry, found: Standing | undefined) {
    const standing = found && hangsOn(found, replacedIds) ? undefined : found
    const isNode = entry.from === undefined
    const belongsToLeft = !isNode && entry.id === undefined && leftIds.has(startOf(entry))
    if (
      belongsToLeft ||
      (isNode ? leftIds.has(entry.key) : isOfOthers(entry) || (standing && isLeft(entry, standing)))
    ) {
      if (!belongsToLeft) leave(entry, standing)
      return
    }
    if (standing === undefined) {
      write(entry, 'created')
      return
    }
    if (isNode ? replacedIds.has(entry.key) : standing.from !== entry.from || standing.to !== entry.to) {
      put(isNode ? 'import/replaced_records' : 'import/gone_relationships', standing.owner, rowOf(standing))
      write(entry, 'changed')
      return
    }
    if (standing.adopt !== undefined)
      put(isNode ? 'import/adopt_records' : 'import/adopt_relationships', entry.owner, rowOf(standing))
    if (standing.digest !== digestOf(entry.properties)) write(entry, 'changed')
    else outcomeOf(entry.type)[standing.adopt === undefined ? 'unchanged' : 'takenOver'] += 1
  }

  function write({ statement, type, owner, id, from, to, properties }: Entry, outcome: 'created' | 'changed') {
    outcomeOf(type)[outcome] += 1
    const ends = from === undefined || to === undefined ? {} : { from, to }
    put(`seeds/${statement}`, owner, { ...(id === undefined ? {} : { id }), ...ends, properties })
  }

  function leave({ key, type, owner, properties }: Entry, standing: Standing | undefined) {
    outcomeOf(type).left += 1
    const isTold = type !== 'Evidence' && standing?.digest !== digestOf(properties)
    if (isTold && plan.left.length < listedAtMost) plan.left.push({ id: key, owner: standing?.owner ?? owner })
  }

  function takeAway(standing: Standing) {
    const { key, type, from, id, owner } = standing
    if (from === undefined && (keptIds.has(key) || keptEvidence.has(key))) {
      if (type === 'Evidence' || type === 'Source') return
      outcomeOf(type).kept += 1
      if (plan.kept.length < listedAtMost) plan.kept.push(key)
      return
    }
    const holdsUpKept = from !== undefined && id === null && (keptIds.has(from) || keptEvidence.has(from))
    if (holdsUpKept || hangsOn(standing, replacedIds)) return
    outcomeOf(type).takenAway += 1
    if (plan.takenAway.length < listedAtMost) plan.takenAway.push(key)
    put(from === undefined ? 'import/gone_records' : 'import/gone_relationships', owner, rowOf(standing))
  }

  function put(statement: string, owner: string, row: WriteRow) {
    const name = `${statement} ${owner}`
    const step = queues.get(name) ?? {
      statement,
      owner,
      queue: openQueue(`${folder}/queue-${queues.size}.jsonl`),
    }
    queues.set(name, step)
    step.queue.put(row)
  }

  function entriesOf(part: number) {
    const entries = new Map<string, Entry>()
    for (const entry of stage.entries(part)) {
      if (!issues.units.has(entry.unit) && !entries.has(entry.key)) entries.set(entry.key, entry)
    }
    return entries
  }

  function isOurs({ owner, adopt }: Standing) {
    return owners.has(owner) || adopt !== undefined
  }

  /** Somebody else's record stays; and so does anybody's where the row only fills a gap. */
  function isLeft(entry: Entry, standing: Standing) {
    return entry.ifMissing || isOfOthers(entry) || !isOurs(standing)
  }

  /** The seeds no longer speak for a source that an importer has brought anew. */
  function isOfOthers({ owner, source, type }: Entry) {
    const stays = type === 'Agency' || type === 'Place' || type === 'Mandate' || type === 'PART_OF'
    return owner === 'seeds' && source !== undefined && !stays && graph.takenOver.has(source)
  }

  function outcomeOf(type: string) {
    const outcome = outcomes.get(type) ?? { ...nothing }
    outcomes.set(type, outcome)
    return outcome
  }
}

function hangsOn({ from, to }: Standing, ids: ReadonlySet<string>) {
  return from !== undefined && (ids.has(from) || ids.has(to ?? ''))
}

/** ISSUED is stated by the mandate that it leads to. */
function startOf({ type, from, to }: Entry) {
  return (type === 'ISSUED' ? to : from) ?? ''
}

function rowOf({ id, from, to, type }: Standing): WriteRow {
  return from === undefined || to === undefined ? { id: id ?? null } : { id: id ?? null, from, to, type }
}

function saying({ from, to, properties }: Entry) {
  return JSON.stringify([from, to, digestOf(properties)])
}

function dangling({ id, labels, field, at }: Reference) {
  const expected =
    labels.length === 0
      ? 'the id of a tie, a party, an agency or a place'
      : `the id of ${labels.map(article).join(' or ')}`
  return { code: 'DANGLING_REFERENCE' as const, ...at, field, expected, found: id }
}

function article(label: string) {
  return `${/^[AEIOU]/.test(label) ? 'an' : 'a'} ${label}`
}

const order = [
  'import/adopt_records',
  'import/adopt_relationships',
  'import/gone_relationships',
  'import/replaced_records',
  'import/gone_records',
]
const nodeStatements = new Set([
  'sources',
  'evidence',
  'dataset',
  'levels',
  'places',
  'agencies',
  'offices',
  'arrangements',
  'mandates',
  'factors',
  'practice_sets',
  'practices',
  'codings',
])

/** What goes makes room first; records come before the relationships between them. */
function orderOf(statement: string) {
  const early = order.indexOf(statement)
  if (early >= 0) return early
  return nodeStatements.has(statement.replace('seeds/', '')) ? order.length : order.length + 1
}
