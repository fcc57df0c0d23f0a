import { cutPage, type PageArgs, toPage } from '../contract/paging.ts'
import { loadAll, loadOne, moneyOf, stated } from '../records/by-id.ts'
import { type PartyRow, partyLoader } from '../records/parties.ts'
import { agencyById } from './agencies.ts'
import { evidenceOf } from './evidence.ts'
import { knownKind } from './kinds.ts'
import { type Context, perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const partyById = perRequest(({ graph, options, kept }) => partyLoader(graph, options, () => kept('parties')))

function placeOf({ place }: PartyRow) {
  return place === null ? null : { ...place, year: null, direction: null }
}

/** A page of the offices or arrangements of a list on a date, whose ids are given in its order. */
export async function partyPage(ids: string[], asOf: string, args: PageArgs, context: Context) {
  const cut = cutPage(ids, args)
  return { ...toPage(cut, await loadAll(partyById(context), 'Party', cut.keys)), asOf }
}

const shared = {
  place: placeOf,
  evidence: evidenceOf,
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Party: PartyRow; Office: PartyRow; Arrangement: PartyRow }

export const resolvers: Resolvers = {
  Party: { __resolveType: ({ label }) => label },
  Office: {
    ...shared,
    entity: () => 'OFFICE',
    agency: ({ id, agency }, _, context) => loadOne(agencyById(context), 'Agency', agency ?? `of ${id}`),
  },
  Arrangement: {
    ...shared,
    entity: () => 'ARRANGEMENT',
    amount: (row) => moneyOf(row.required, row),
    required: (row) => moneyOf(row.required, row),
    available: (row) => moneyOf(row.available, row),
    spent: (row) => moneyOf(row.spent, row),
    kind: ({ id, kind }, _, context) => knownKind('ArrangementKind', stated(kind, 'kind', id), context),
  },
}
