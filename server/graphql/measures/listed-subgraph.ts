import type { z } from 'zod'
import { asCypher, type CypherStatement } from '../../neo4j/as-cypher.ts'
import { count, listed } from '../../records/subgraphs.ts'

/** The question of a degree itself, counted by the database. */
export function countedDegree(asked: z.input<typeof count.params>): CypherStatement {
  return asCypher(count, asked)
}

/** A subgraph, by the ids of what is in it. */
export function listedSubgraph(subgraph: z.input<typeof listed.params>): CypherStatement {
  return asCypher(listed, subgraph)
}
