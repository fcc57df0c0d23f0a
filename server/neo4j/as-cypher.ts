import type { z } from 'zod'
import type { Statement } from './statement.ts'

export type CypherStatement = { text: string; parameters: Record<string, unknown> }

/** A statement with its values, for others to run. */
export function asCypher<Params extends z.ZodObject>(
  { text, params }: Statement<Params>,
  values: z.input<Params>,
): CypherStatement {
  return { text, parameters: params.parse(values) }
}
