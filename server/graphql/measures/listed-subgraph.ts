import { z } from 'zod'
import { tieKinds } from '../../../cypher/vocabulary.ts'
import { statement } from '../../neo4j/statement.ts'
import { asCypher, type CypherStatement } from '../paths/as-cypher.ts'

const count = statement('degree/count', {
  params: z.object({ of: z.string(), asOf: z.string(), includeIllustrative: z.boolean() }),
  row: z.object({ kind: z.enum(tieKinds), level: z.string(), ties: z.number(), neighbours: z.number() }),
})

const listed = statement('subgraph/listed', {
  params: z.object({ parties: z.array(z.string()), ties: z.array(z.string()) }),
  row: z.object({ parties: z.array(z.unknown()), ties: z.array(z.unknown()) }),
})

/** The question of a degree itself, counted by the database. */
export function countedDegree(asked: z.input<typeof count.params>): CypherStatement {
  return asCypher(count, asked)
}

/** A subgraph, by the ids of what is in it. */
export function listedSubgraph(subgraph: z.input<typeof listed.params>): CypherStatement {
  return asCypher(listed, subgraph)
}
