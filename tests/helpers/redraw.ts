import { z } from 'zod'
import { graphOf } from './ask.ts'
import { connection } from './database.ts'

export type Drawing = { text: string; parameters: { parties: string[]; ties: string[] } }
const drawn = z.array(z.object({ properties: z.object({ id: z.string() }) }))

/** The ids of the parties and ties that a listed subgraph's statement brings from the real database. */
export async function redrawn({ text, parameters }: Drawing): Promise<{ parties: string[]; ties: string[] }> {
  const params = z.object({ parties: z.array(z.string()), ties: z.array(z.string()) })
  const listed = { name: 'listed', text, params, row: z.object({ parties: drawn, ties: drawn }) }
  const [row] = await graphOf(connection).read(listed, parameters)
  const ids = (items: z.output<typeof drawn> = []) => items.map(({ properties }) => properties.id)
  return { parties: ids(row?.parties), ties: ids(row?.ties) }
}

export type Count = { kind: string; level: { id: string }; ties: number; neighbours: number }
export const inWords = ({ kind, level, ties, neighbours }: Count) => `${kind} ${level.id} ${ties} ${neighbours}`
export const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)
