import type { Writer } from '../write.ts'
import type { Holding } from './plan.ts'

/** Stands for where records came from that no import on record brought. */
const unknown = 'unknown'

/**
 * The ids of the folders that brought what an owner has: of the last import that took away what its files did not state,
 * and of those that added to it since. Empty where the owner has nothing.
 */
export async function broughtBy(writer: Writer, owner: string, holding: Holding | undefined): Promise<string[]> {
  if (!holding?.records) return []
  const [last] = await writer.query<{ folders: string[] | null }>('import/brought_by', { owner })
  return last?.folders ?? [unknown]
}
