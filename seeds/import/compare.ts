import type { Issues } from '../issues.ts'
import { isMadeEvidence } from '../records.ts'
import type { WriteRow } from '../write.ts'
import { type OpenPlan, openPlan, type Plan } from './plan.ts'
import type { Entry, Stage } from './stage.ts'
import { dated, digestOf, type Graph, type StoredRecord } from './stored-records.ts'

export type Comparison = {
  folder: string
  issues: Issues
  owners: Set<string>
  /** Take nothing away that is no longer stated. */
  addOnly: boolean
  /** The day of a newer version of a source: what held before and is no longer stated ends on it. Absent where it goes. */
  endsOn?: ((owner: string) => string) | undefined
  /** Another part was compared. */
  looked?: (part: number) => void
}
type Sides = Pick<Comparison, 'issues' | 'owners' | 'addOnly' | 'endsOn'> & { stage: Stage; graph: Graph }
/** What has to be known of the records before their relationships are looked at. */
type Ahead = Record<'leftIds' | 'replacedIds' | 'keptIds' | 'keptEvidence' | 'history', Set<string>>
/** What becomes of a record that the input states; `asItsNode`: nothing of its own, it goes with a node that is left. */
type Verdict = 'left' | 'asItsNode' | 'created' | 'replaced' | 'changed' | 'unchanged'
/** What becomes of a record that the input no longer states. */
type Fate = 'takenAway' | 'goesAlong' | 'kept' | 'stays'

/** Sets what the input states beside what is in the graph, and puts on disk what there is to write. */
export function compare(stage: Stage, graph: Graph, comparison: Comparison): Plan {
  const sides = { ...comparison, stage, graph }
  const ahead = lookAhead(sides)
  const plan = openPlan(comparison.folder)
  for (let part = 0; part < stage.parts; part += 1) {
    const entries = entriesOf(sides, part)
    const stored = new Map(graph.stored.part<StoredRecord>(part).map((one) => [one.key, one]))
    for (const entry of entries.values()) enter(plan, entry, stored.get(entry.key), sides, ahead)
    for (const one of stored.values()) {
      if (!isOurs(one, sides)) continue
      if (!comesAlong(one)) plan.holds(holderOf(one), 'records')
      if (!entries.has(one.key)) takeLeave(plan, one, sides, ahead)
    }
    comparison.looked?.(part)
  }
  return plan.closed()
}

function lookAhead(sides: Sides): Ahead {
  const { stage, graph, addOnly } = sides
  const ahead: Ahead = {
    leftIds: new Set(),
    replacedIds: new Set(),
    keptIds: new Set(),
    keptEvidence: new Set(),
    history: new Set(),
  }
  for (let part = 0; part < stage.parts; part += 1) {
    const entries = entriesOf(sides, part)
    const used = new Set(graph.used.part<string>(part))
    for (const stored of graph.stored.part<StoredRecord>(part)) {
      if (!entries.has(stored.key) && isHistory(stored, sides)) remember(stored, ahead)
      if (stored.from !== undefined) continue
      const entry = entries.get(stored.key)
      const isUsed = used.has(stored.key)
      const isOfAnotherKind = entry !== undefined && stored.type !== entry.type
      // What is replaced takes what hangs on it along, stated or not.
      if (entry && (isLeft(entry, stored, sides) || (isOfAnotherKind && (isUsed || addOnly))))
        ahead.leftIds.add(stored.key)
      else if (isOfAnotherKind) ahead.replacedIds.add(stored.key)
      else if (!entry && isUsed && isOurs(stored, sides)) {
        ahead.keptIds.add(stored.key)
        for (const one of stored.cites ?? []) ahead.keptEvidence.add(one)
      }
    }
    for (const entry of entries.values())
      if (entry.from === undefined && isOfOthers(entry, sides)) ahead.leftIds.add(entry.key)
  }
  const kinds = new Map([...graph.kinds.values()].flatMap((some) => [...some]))
  // A kind that is kept with what names it keeps its own evidence.
  for (const one of ahead.keptEvidence) for (const cited of kinds.get(one) ?? []) ahead.keptEvidence.add(cited)
  return ahead
}

/** Held before the day of the newer version that no longer states it. */
function isHistory(stored: StoredRecord, sides: Sides): boolean {
  const { endsOn, addOnly } = sides
  if (endsOn === undefined || addOnly || !dated.has(stored.type) || !isOurs(stored, sides)) return false
  const [begins = null] = stored.days ?? []
  return begins === null || begins < endsOn(holderOf(stored))
}

/** It stays, and so does what it rests on and whom it joins. */
function remember({ key, from, to, cites = [] }: StoredRecord, { history, keptIds, keptEvidence }: Ahead) {
  history.add(key)
  for (const id of from === undefined ? [key] : [from, to]) if (id !== undefined) keptIds.add(id)
  for (const one of cites) keptEvidence.add(one)
}

function decide(entry: Entry, stored: StoredRecord | undefined, sides: Sides, ahead: Ahead): Verdict {
  const isNode = entry.from === undefined
  if (!isNode && entry.id === undefined && ahead.leftIds.has(startOf(entry))) return 'asItsNode'
  if (isNode && ahead.leftIds.has(entry.key)) return 'left'
  if (!isNode && (isOfOthers(entry, sides) || (stored && isLeft(entry, stored, sides)))) return 'left'
  if (stored === undefined) return 'created'
  if (isNode && ahead.replacedIds.has(entry.key)) return 'replaced'
  if (!isNode && (stored.from !== entry.from || stored.to !== entry.to)) return 'replaced'
  return stored.digest === digestOf(entry.properties) ? 'unchanged' : 'changed'
}

function enter(plan: OpenPlan, entry: Entry, found: StoredRecord | undefined, sides: Sides, ahead: Ahead) {
  const stored = found && hangsOn(found, ahead.replacedIds) ? undefined : found
  const { statement, type, owner, id, from, to, properties } = entry
  const isNode = from === undefined
  const verdict = decide(entry, stored, sides, ahead)
  if (verdict === 'asItsNode') return
  if (verdict === 'left') {
    plan.count(type, 'left')
    if (type !== 'Evidence' && stored?.digest !== digestOf(properties))
      plan.tell('left', { id: entry.key, owner: stored?.owner ?? owner })
    return
  }
  if (verdict === 'replaced' && stored)
    plan.put(isNode ? 'import/replaced_records' : 'import/gone_relationships', stored.owner, rowOf(stored))
  else if (stored?.adopt !== undefined) hand(plan, stored, owner)
  if (verdict === 'unchanged') {
    plan.count(type, stored?.adopt === undefined ? 'unchanged' : 'takenOver')
    return
  }
  plan.count(type, verdict === 'created' ? 'created' : 'changed')
  const ends = from === undefined || to === undefined ? {} : { from, to }
  plan.put(`seeds/${statement}`, owner, { ...(id === undefined ? {} : { id }), ...ends, properties })
}

/** Passes a record to whom it belongs from now on. */
function hand(plan: OpenPlan, stored: StoredRecord, heir: string) {
  const statement = stored.from === undefined ? 'import/adopt_records' : 'import/adopt_relationships'
  plan.put(statement, heir, { ...rowOf(stored), owner: stored.owner })
}

/** What has ended by then is history already. */
function end(plan: OpenPlan, stored: StoredRecord, endsOn: string) {
  const { key, type, from, days, adopt, owner } = stored
  const ends = days?.[1] ?? null
  if (ends !== null && ends <= endsOn) {
    plan.count(type, 'unchanged')
    return
  }
  const isNode = from === undefined
  if (adopt !== undefined) hand(plan, stored, adopt)
  const row = { ...rowOf(stored), properties: { validTo: endsOn } }
  plan.put(isNode ? 'import/ended_records' : 'import/ended_relationships', adopt ?? owner, row)
  plan.count(type, 'ended')
  plan.tell('ended', key)
  if (!comesAlong(stored)) plan.holds(holderOf(stored), 'takenAway')
}

function fateOf(stored: StoredRecord, { keptIds, keptEvidence, replacedIds }: Ahead): Fate {
  const { key, from, id } = stored
  if (from === undefined) return keptIds.has(key) || keptEvidence.has(key) ? 'kept' : 'takenAway'
  if (id === null && (keptIds.has(from) || keptEvidence.has(from))) return 'stays'
  return hangsOn(stored, replacedIds) ? 'goesAlong' : 'takenAway'
}

function takeLeave(plan: OpenPlan, stored: StoredRecord, { addOnly, endsOn }: Sides, ahead: Ahead) {
  const { key, type, from, owner } = stored
  if (ahead.history.has(key) && endsOn !== undefined) {
    end(plan, stored, endsOn(holderOf(stored)))
    return
  }
  const fate = fateOf(stored, ahead)
  if (fate === 'stays' || (fate === 'kept' && (type === 'Evidence' || type === 'Source'))) return
  if (addOnly) {
    plan.spare()
    return
  }
  if (fate === 'kept') {
    plan.count(type, 'kept')
    plan.tell('kept', key)
    return
  }
  plan.count(type, 'takenAway')
  if (!comesAlong(stored)) plan.holds(holderOf(stored), 'takenAway')
  plan.tell('takenAway', key)
  if (fate === 'takenAway')
    plan.put(from === undefined ? 'import/gone_records' : 'import/gone_relationships', owner, rowOf(stored))
}

function entriesOf({ stage, issues }: Sides, part: number) {
  const entries = new Map<string, Entry>()
  for (const entry of stage.entries(part)) {
    if (!issues.units.has(entry.unit) && !entries.has(entry.key)) entries.set(entry.key, entry)
  }
  return entries
}

function isOurs({ owner, adopt }: StoredRecord, { owners }: Sides) {
  return owners.has(owner) || adopt !== undefined
}

/** Whose it counts as: what the seeds hold from a source is the source's where that is brought anew. */
function holderOf({ owner, adopt }: StoredRecord) {
  return adopt ?? owner
}

/** Evidence that a row's own cells made counts with the row: another note on it takes nothing away. */
function comesAlong({ key, type, from }: StoredRecord) {
  return (type === 'Evidence' && isMadeEvidence(key)) || (type === 'FROM' && isMadeEvidence(from ?? ''))
}

/** Somebody else's record stays; and so does anybody's where the row only fills a gap. */
function isLeft(entry: Entry, stored: StoredRecord, sides: Sides) {
  return entry.ifMissing || isOfOthers(entry, sides) || !isOurs(stored, sides)
}

/** The seeds no longer speak for a source that an importer has brought anew. */
function isOfOthers({ owner, source, type }: Entry, { graph }: Sides) {
  const stays = type === 'Agency' || type === 'Place' || type === 'Mandate' || type === 'PART_OF'
  return owner === 'seeds' && source !== undefined && !stays && graph.takenOver.has(source)
}

function hangsOn({ from, to }: StoredRecord, ids: ReadonlySet<string>) {
  return from !== undefined && (ids.has(from) || ids.has(to ?? ''))
}

/** ISSUED is stated by the mandate that it leads to. */
function startOf({ type, from, to }: Entry) {
  return (type === 'ISSUED' ? to : from) ?? ''
}

function rowOf({ id, from, to, type }: StoredRecord): WriteRow {
  return from === undefined || to === undefined ? { id: id ?? null } : { id: id ?? null, from, to, type }
}
