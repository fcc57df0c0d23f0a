import DataLoader from 'dataloader'
import type { Kept } from './kept-rows.ts'

/**
 * Looks up lists under a question: everything asked at one moment with an equal question goes in one call of `find`,
 * whose rows `ownerOf` hands out again; of more than `most` in several. What `kept` has is not looked up.
 */
export function grouped<Question, Row>(
  find: (owners: string[], question: Question) => Promise<Row[]>,
  ownerOf: (row: Row) => string,
  most = Number.POSITIVE_INFINITY,
  kept: () => Kept<Row[]> | null = () => null,
) {
  const loaders = new Map<string, DataLoader<string, Row[]>>()
  return async (owner: string, question: Question): Promise<Row[]> => {
    const key = JSON.stringify(question)
    const before = kept()
    const known = before?.get(`${key} ${owner}`)
    if (known) return known
    let loader = loaders.get(key)
    if (!loader) {
      loader = new DataLoader(
        async (owners: readonly string[]) => {
          const rowsOf = new Map<string, Row[]>(owners.map((name) => [name, []]))
          for (const row of await find([...owners], question)) rowsOf.get(ownerOf(row))?.push(row)
          return owners.map((name) => rowsOf.get(name) ?? [])
        },
        { maxBatchSize: most },
      )
      loaders.set(key, loader)
    }
    const rows = await loader.load(owner)
    before?.set(`${key} ${owner}`, rows)
    return rows
  }
}
