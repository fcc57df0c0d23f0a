import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import type { Statement } from '../../server/neo4j/statement.ts'

/** A statement of the bench's own; those of the product are in `cypher/`. */
export function statementHere<Params extends z.ZodObject, Row extends z.ZodType>(
  name: string,
  shapes: { params: Params; row: Row },
): Statement<Params, Row> {
  return { name, text: readFileSync(new URL(`${name}.cypher`, import.meta.url), 'utf8'), ...shapes }
}
