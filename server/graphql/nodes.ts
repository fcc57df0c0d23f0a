import { badInput } from '../contract/errors.ts'
import { checkedId } from '../contract/ids.ts'
import { byId } from '../records/by-id.ts'
import { find as findCodings } from '../records/codings.ts'
import { type FoundRow, kindOf } from '../records/entities.ts'
import { isKind } from '../records/kinds.ts'
import type { AnyEntity, AnyNode } from '../records/nodes.ts'
import { agencyById } from './agencies.ts'
import { importRuns } from './dataset.ts'
import { entityById } from './entities.ts'
import { evidenceById, sources } from './evidence.ts'
import { kinds } from './kinds.ts'
import { levels } from './levels.ts'
import { partyById } from './parties.ts'
import type { Caps } from './prices.ts'
import { type Context, perRequest, referenceDate } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'
import { tiesOn } from './ties.ts'

export const codingById = perRequest(({ read }) => byId((ids) => read(findCodings, { ids })))

/** The whole record of an id whose label is known, from the noun that has it. */
async function whole(row: FoundRow, context: Context): Promise<AnyNode | null> {
  const { id, label } = row
  if (label === 'Agency') return agencyById(context).load(id)
  if (label === 'Office' || label === 'Arrangement') return partyById(context).load(id)
  if (label === 'Evidence') return evidenceById(context).load(id)
  if (label === 'Coding') return codingById(context).load(id)
  if (label === 'Source') return (await sources(context)).find((source) => source.id === id) ?? null
  if (label === 'Level') return (await levels(context)).find((level) => level.id === id) ?? null
  if (isKind(label)) return (await kinds(context)).find((kind) => kind.id === id) ?? null
  if (label === 'ImportRun') return (await importRuns(context)).find((run) => run.id === id) ?? null
  return kindOf[label] === undefined || row.name === null ? null : { ...row, name: row.name }
}

/** Anything by its id; a tie's id is looked for only where no record has it. */
export async function anything(id: string, context: Context): Promise<AnyNode | null> {
  const row = await entityById(context).load(id)
  return row === null ? tiesOn(await referenceDate(context), context).load(id) : whole(row, context)
}

/** An entity by its id, for lists of mixed kinds. */
export async function entityOf(id: string, context: Context): Promise<AnyEntity | null> {
  const row = await entityById(context).load(id)
  const node = row === null || kindOf[row.label] === undefined ? null : await whole(row, context)
  return node !== null && 'label' in node && 'name' in node ? node : null
}

function checkedIds(ids: readonly string[]): readonly string[] {
  if (ids.length > 500) throw badInput('ids', `\`ids\` may hold at most 500 ids; it held ${ids.length}.`)
  return ids
}

function typeOf(node: AnyNode) {
  if ('plural' in node) return node.type
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

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Entity: AnyEntity; Node: AnyNode }

export const resolvers: Resolvers = {
  Query: {
    node: (_parent, { id }, context) => anything(checkedId('id', id, 2_000), context),
    nodes: (_parent, { ids }, context) =>
      Promise.all(checkedIds(ids).map((id) => anything(checkedId('ids', id, 2_000), context))),
  },
  Node: { __resolveType: typeOf },
  Entity: { __resolveType: (node) => typeOf(node) as 'Agency' },
}

export const caps: Caps = {
  'Query.nodes': 500,
}
