import { z } from 'zod'
import { flawOfId } from '../common/codec.ts'
import { factorDirections, labels } from '../cypher/vocabulary.ts'
import type { AgencyRow } from './agencies.ts'
import type { CodingRow } from './codings.ts'
import type { Context } from './context.ts'
import type { ImportRunRow } from './dataset.ts'
import { badInput } from './errors.ts'
import type { EvidenceRow, SourceRow } from './evidence.ts'
import type { LevelRow } from './levels.ts'
import { Dangling } from './loaders.ts'
import type { PartyRow } from './parties.ts'
import type { EntityKind, Resolvers } from './schema.generated.ts'
import { statement } from './statement.ts'
import type { TieRow } from './ties.ts'

export const find = statement('entities/find', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    label: z.enum(labels),
    name: z.string().nullable(),
    aliases: z.array(z.string()),
    kind: z.string().nullable(),
    iso3: z.string().nullable(),
    scheme: z.string().nullable(),
    year: z.number().nullable(),
    direction: z.enum(factorDirections).nullable(),
  }),
})
type FoundRow = z.output<typeof find.row>

/** A place, mandate, factor, practice set or practice. */
export type EntityRow = Omit<FoundRow, 'name'> & { name: string }
export type AnyEntity = EntityRow | AgencyRow | PartyRow | SourceRow
export type AnyNode = AnyEntity | CodingRow | LevelRow | TieRow | EvidenceRow | ImportRunRow

export const kindOf: Partial<Record<FoundRow['label'], EntityKind>> = {
  Agency: 'AGENCY',
  Office: 'OFFICE',
  Arrangement: 'ARRANGEMENT',
  Place: 'PLACE',
  Mandate: 'MANDATE',
  Factor: 'FACTOR',
  PracticeSet: 'PRACTICE_SET',
  Practice: 'PRACTICE',
  Source: 'SOURCE',
}
export const labelOf = new Map(Object.entries(kindOf).map(([label, kind]) => [kind, label]))

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

/** An id as a caller gave it: at most 200 characters, none of them invisible. */
export function checkedId(field: string, id: string, most?: number): string {
  const flaw = flawOfId(id, most)
  if (flaw !== null) throw badInput(field, `\`${field}\` ${flaw}.`)
  return id
}

/** The same of an id that need not be given: null where it is not. */
export function optionalId(field: string, id: string | null | undefined, most?: number): string | null {
  if (id === null || id === undefined) return null
  if (id === '') throw badInput(field, `\`${field}\` is empty. Leave it out to ask of all.`)
  return checkedId(field, id, most)
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
