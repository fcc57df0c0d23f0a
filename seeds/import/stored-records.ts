import { createHash } from 'node:crypto'
import { kindLabels, tieKinds } from '../../cypher/vocabulary.ts'
import type { Properties } from '../records.ts'
import type { Writer } from '../write.ts'
import { openSpool, type Spool } from './spool.ts'

/** A record or relationship that is in the graph. */
export type StoredRecord = {
  key: string
  type: string
  from?: string
  to?: string
  id?: string | null
  owner: string
  /** What it says, without its owner; of the records of the seeds and of the import's own owners. */
  digest?: string
  /** Who counts as its owner from now on: the source that this import brings anew, or the seeds, to whom it is given back. */
  adopt?: string
  /** From when until before when it holds, of what has days; null where it does not say. */
  days?: [begins: string | null, ends: string | null]
  /** The evidence that one of the import's own records cites, and the kind that it names. */
  cites?: string[]
}
/** The graph as it stood when the import was compared with it. */
export type Graph = {
  stored: Spool
  /** The ids that somebody else's records use. */
  used: Spool
  /** Kinds, roles and schemes by label and id, each with the evidence that it cites. */
  kinds: ReadonlyMap<string, ReadonlyMap<string, string[]>>
  /** Sources that importers have taken over from the seeds. */
  takenOver: ReadonlySet<string>
}

type RecordRow = {
  id: string
  label: string
  owner: string
  cites: string[]
  /** The kind, role or scheme that it names. */
  kind: string | null
  validFrom: string | null
  validTo: string | null
  properties: Properties | null
}
type RelationshipRow = Omit<RecordRow, 'id' | 'label'> & {
  from: string
  to: string
  type: string
  id: string | null
}

/** What holds from one day to another: it ends, where what else an input no longer states was a mistake. */
export const dated: ReadonlySet<string> = new Set(['Office', 'Arrangement', 'COVERS', ...tieKinds])
/** What leads upwards, so that nobody comes back to where they were. */
export const upwards: readonly string[] = ['REPORTS_TO', 'UNDER', 'PART_OF', 'SUCCEEDS']
const adoptable = new Set(['Office', 'Arrangement', 'Evidence', 'Source'])

export type Reading = {
  folder: string
  parts: number
  owners: Set<string>
  /** The owners are sources that are brought anew: what the seeds hold from them counts as theirs. */
  mayAdopt: boolean
  /** Owners whose records are the seeds' from now on. */
  givenBack?: ReadonlySet<string> | undefined
}

/** Deals out to disk what is in the graph, with what these owners assert in full. */
export async function readGraph(
  writer: Writer,
  { folder, parts, owners, mayAdopt, givenBack = new Set() }: Reading,
): Promise<Graph> {
  const stored = openSpool(`${folder}/stored`, parts)
  const used = openSpool(`${folder}/used`, parts)
  const list = { owners: [...owners] }
  const known = { owners: [...owners, ...givenBack, ...(mayAdopt ? ['seeds'] : [])] }
  const sourceOf = new Map<string, string>()
  if (mayAdopt) {
    for (const { id, source } of await writer.query<{ id: string; source: string }>('import/evidence_of', list)) {
      sourceOf.set(id, source)
    }
  }
  const adopted = new Map<string, string>()
  const kinds = new Map<string, Map<string, string[]>>(kindLabels.map((label) => [label, new Map()]))
  const usedKinds = new Set<string>()

  for await (const row of writer.stream<RecordRow>('import/records', known)) {
    const { id, label, owner, cites } = row
    const adopt = owner === 'seeds' && adoptable.has(label) ? adopterOf(id, label, cites) : backTo(owner)
    if (adopt !== undefined) adopted.set(id, adopt)
    kinds.get(label)?.set(id, cites)
    put({ key: id, type: label, id, owner, ...daysOf(label, row) }, row, adopt)
  }
  for await (const row of writer.stream<RelationshipRow>('import/relationships', known)) {
    const { from, to, type, id, owner, cites } = row
    const key = id === null ? `${type} ${from} ${to}` : `${type} ${id}`
    const structural = type === 'ISSUED' ? undefined : adopted.get(from)
    const asserted = cites.map((one) => sourceOf.get(one)).find((source) => source !== undefined)
    const adopt = owner === 'seeds' ? (id === null ? structural : asserted) : backTo(owner)
    put({ key, type, from, to, id, owner, ...daysOf(type, row) }, row, adopt)
    if (adopt === undefined && !owners.has(owner)) for (const end of [from, to]) used.put(end, end)
  }
  const taken = await writer.query<{ id: string }>('import/taken_over')
  const takenOver = new Set(taken.map(({ id }) => id).filter((id) => !givenBack.has(id)))
  for (const kind of usedKinds) used.put(kind, kind)
  return { stored, used, kinds, takenOver }

  function backTo(owner: string) {
    return givenBack.has(owner) ? 'seeds' : undefined
  }

  function adopterOf(id: string, label: string, cites: string[]) {
    if (label === 'Source') return owners.has(id) ? id : undefined
    if (label === 'Evidence') return sourceOf.get(id)
    return cites.map((one) => sourceOf.get(one)).find((source) => source !== undefined)
  }

  function put(record: StoredRecord, { owner, cites, kind, properties }: RecordRow | RelationshipRow, adopt?: string) {
    const isOurs = owners.has(owner) || adopt !== undefined
    if (!isOurs) for (const one of cites) used.put(one, one)
    if (!isOurs && kind !== null) usedKinds.add(kind)
    const said = properties ? { digest: digestOf(properties) } : {}
    stored.put(record.key, {
      ...record,
      ...said,
      ...(isOurs ? { cites: kind === null ? cites : [...cites, kind] } : {}),
      ...(adopt === undefined ? {} : { adopt }),
    })
  }
}

function daysOf(
  type: string,
  { validFrom, validTo }: Pick<RecordRow, 'validFrom' | 'validTo'>,
): Pick<StoredRecord, 'days'> {
  return dated.has(type) || upwards.includes(type) ? { days: [validFrom, validTo] } : {}
}

/** What a record says, whoever says it. */
export function digestOf({ owner, ...properties }: Properties) {
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha1').update(JSON.stringify(sorted)).digest('base64url')
}
