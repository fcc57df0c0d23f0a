import type { z } from 'zod'
import { mostTies } from '../../engine/measures/among.ts'
import { asCypher, type CypherStatement } from '../../neo4j/statement.ts'
import { loadAll } from '../../records/by-id.ts'
import { count, listed } from '../../records/subgraphs.ts'
import { partyById } from '../parties.ts'
import type { Caps } from '../prices.ts'
import type { Context } from '../request.ts'
import { tiesOn } from '../ties.ts'

export async function loadSubgraph(ids: { parties: string[]; ties: string[] }, asOf: string, context: Context) {
  const [parties, ties] = await Promise.all([
    loadAll(partyById(context), 'Party', ids.parties),
    loadAll(tiesOn(asOf, context), 'Tie', ids.ties),
  ])
  return { parties, ties }
}

/** The question of a degree itself, counted by the database. */
export function countedDegree(asked: z.input<typeof count.params>): CypherStatement {
  return asCypher(count, asked)
}

/** A subgraph, by the ids of what is in it. */
export function listedSubgraph(subgraph: z.input<typeof listed.params>): CypherStatement {
  return asCypher(listed, subgraph)
}

export const caps: Caps = {
  'Subgraph.parties': (first = 200) => first,
  'Subgraph.ties': (first) => (first === undefined ? 200 : mostTies(first)),
}
