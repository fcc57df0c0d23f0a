import { badInput } from '../contract/errors.ts'
import { checkedId } from '../contract/ids.ts'
import type { AgencyRow } from '../records/agencies.ts'
import { Dangling } from '../records/by-id.ts'
import type { CodingRow } from '../records/codings.ts'
import type { ImportRunRow } from '../records/dataset.ts'
import { type EntityRow, type FoundRow, kindOf } from '../records/entities.ts'
import type { EvidenceRow, SourceRow } from '../records/evidence.ts'
import type { LevelRow } from '../records/levels.ts'
import type { PartyRow } from '../records/parties.ts'
import type { TieRow } from '../records/ties.ts'
import type { Context } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

export type AnyEntity = EntityRow | AgencyRow | PartyRow | SourceRow
export type AnyNode = AnyEntity | CodingRow | LevelRow | TieRow | EvidenceRow | ImportRunRow

/** The whole record of an id whose label is known, from the noun that has it. */
async function whole(row: FoundRow, context: Context): Promise<AnyNode | null> {
  const { id, label } = row
  if (label === 'Agency') return context.agencies.load(id)
  if (label === 'Office' || label === 'Arrangement') return context.parties.load(id)
  if (label === 'Evidence') return context.evidence.load(id)
  if (label === 'Coding') return context.codings.load(id)
  if (label === 'Source') return (await context.sources()).find((source) => source.id === id) ?? null
  if (label === 'Level') return (await context.levels()).find((level) => level.id === id) ?? null
  if (label === 'ImportRun') return (await context.importRuns()).find((run) => run.id === id) ?? null
  return kindOf[label] === undefined || row.name === null ? null : { ...row, name: row.name }
}

/** Anything by its id; a tie's id is looked for only where no record has it. */
export async function anything(id: string, context: Context): Promise<AnyNode | null> {
  const row = await context.entities.load(id)
  return row === null ? context.tiesOn(await context.referenceDate()).load(id) : whole(row, context)
}

/** An entity by its id, for lists of mixed kinds. */
export async function entityOf(id: string, context: Context): Promise<AnyEntity | null> {
  const row = await context.entities.load(id)
  const node = row === null || kindOf[row.label] === undefined ? null : await whole(row, context)
  return node !== null && 'label' in node && 'name' in node ? node : null
}

/** A place, mandate, factor, practice set or practice that another record names. Rejects when there is no such one. */
export async function knownEntity(label: FoundRow['label'], id: string, context: Context): Promise<EntityRow> {
  const row = await context.entities.load(id)
  if (row === null || row.label !== label || row.name === null) throw new Dangling(label, id)
  return { ...row, name: row.name }
}

function checkedIds(ids: readonly string[]): readonly string[] {
  if (ids.length > 500) throw badInput('ids', `\`ids\` may hold at most 500 ids; it held ${ids.length}.`)
  return ids
}

function typeOf(node: AnyNode) {
  if ('locator' in node) return 'Evidence'
  if ('levelChange' in node) return 'Tie'
  if (!('label' in node)) return 'Level'
  return node.label as
    | 'Agency'
    | 'Office'
    | 'Arrangement'
    | 'Place'
    | 'Mandate'
    | 'Factor'
    | 'PracticeSet'
    | 'Practice'
    | 'Source'
    | 'Coding'
    | 'ImportRun'
}

export const resolvers: Resolvers = {
  Query: {
    node: (_parent, { id }, context) => anything(checkedId('id', id, 2_000), context),
    nodes: (_parent, { ids }, context) =>
      Promise.all(checkedIds(ids).map((id) => anything(checkedId('ids', id, 2_000), context))),
  },
  Node: { __resolveType: typeOf },
  Entity: { __resolveType: (node) => typeOf(node) as 'Agency' },
}
