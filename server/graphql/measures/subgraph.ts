import { loadAll } from '../../records/by-id.ts'
import { partyById } from '../parties.ts'
import type { Context } from '../request.ts'
import { tiesOn } from '../ties.ts'

export async function loadSubgraph(ids: { parties: string[]; ties: string[] }, asOf: string, context: Context) {
  const [parties, ties] = await Promise.all([
    loadAll(partyById(context), 'Party', ids.parties),
    loadAll(tiesOn(asOf, context), 'Tie', ids.ties),
  ])
  return { parties, ties }
}
