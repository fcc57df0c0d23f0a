import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** One `.cypher` file with the shapes that go in and come out. */
export type Statement<Params extends z.ZodObject = z.ZodObject, Row extends z.ZodType = z.ZodType> = {
  name: string
  text: string
  params: Params
  row: Row
}

/** Reads `cypher/<name>.cypher` at import, so a missing one stops the server before it listens. */
export function statement<Params extends z.ZodObject, Row extends z.ZodType>(
  name: string,
  shapes: { params: Params; row: Row },
): Statement<Params, Row> {
  const text = readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8')
  const made = { name, text, ...shapes }
  statements.push(made)
  return made
}

/** Every statement that was imported, for the tests that hold each to its contract. */
export const statements: Statement[] = []

export type CypherStatement = { text: string; parameters: Record<string, unknown> }

/** A statement with its values, for others to run. */
export function asCypher<Params extends z.ZodObject>(
  { text, params }: Statement<Params>,
  values: z.input<Params>,
): CypherStatement {
  return { text, parameters: params.parse(values) }
}
