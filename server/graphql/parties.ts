import { z } from 'zod'
import { arrangementKinds, bases } from '../../cypher/vocabulary.ts'
import { cutPage, type PageArgs, toPage } from '../contract/paging.ts'
import type { ArrangementKind } from '../contract/types.generated.ts'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import { statement } from '../neo4j/statement.ts'
import { byId, loadAll, loadOne, stated } from '../records/by-id.ts'
import { levelShape } from './levels.ts'
import type { Context } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'
import { tiesOf } from './ties.ts'

export const placeShape = z.object({
  id: z.string(),
  label: z.literal('Place'),
  name: z.string(),
  kind: z.string().nullable(),
  iso3: z.string().nullable(),
  scheme: z.string().nullable(),
  aliases: z.array(z.string()),
})

export const find = statement('parties/find', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    label: z.enum(['Office', 'Arrangement']),
    name: z.string(),
    aliases: z.array(z.string()),
    level: levelShape,
    agency: z.string().nullable(),
    place: placeShape.nullable(),
    kind: z.enum(arrangementKinds).nullable(),
    city: z.string().nullable(),
    instrument: z.string().nullable(),
    required: z.number().nullable(),
    available: z.number().nullable(),
    spent: z.number().nullable(),
    basis: z.enum(bases),
    confidence: z.number(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    evidence: z.array(z.string()),
  }),
})

/** An office or an arrangement; `agency` is null of arrangements only, `kind` of offices only. */
export type PartyRow = z.output<typeof find.row>

export function partyLoader(graph: Graph, options: ReadOptions) {
  return byId((ids) => graph.read(find, { ids }, options))
}

function placeOf({ place }: PartyRow) {
  return place === null ? null : { ...place, year: null, direction: null }
}

/** A page of the offices or arrangements of a list on a date, whose ids are given in its order. */
export async function partyPage(ids: string[], asOf: string, args: PageArgs, context: Context) {
  const cut = cutPage(ids, args)
  return { ...toPage(cut, await loadAll(context.parties, 'Party', cut.keys)), asOf }
}

const shared = {
  place: placeOf,
  evidence: ({ evidence }: PartyRow, _args: unknown, context: Context) =>
    loadAll(context.evidence, 'Evidence', evidence),
  ties: tiesOf,
}

export const resolvers: Resolvers = {
  Party: { __resolveType: ({ label }) => label },
  Office: {
    ...shared,
    entity: () => 'OFFICE',
    agency: ({ id, agency }, _, { agencies }) => loadOne(agencies, 'Agency', agency ?? `of ${id}`),
  },
  Arrangement: {
    ...shared,
    entity: () => 'ARRANGEMENT',
    amount: ({ required }) => required,
    kind: ({ id, kind }): ArrangementKind => stated(kind, 'kind', id),
  },
}
