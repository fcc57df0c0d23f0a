import DataLoader from 'dataloader'

/**
 * Looks up lists under a question: everything asked at one moment with an equal question goes in one call of `find`,
 * whose rows `ownerOf` hands out again; of more than `most` in several.
 */
export function grouped<Question, Row>(
  find: (owners: string[], question: Question) => Promise<Row[]>,
  ownerOf: (row: Row) => string,
  most = Number.POSITIVE_INFINITY,
) {
  const loaders = new Map<string, DataLoader<string, Row[]>>()
  return (owner: string, question: Question): Promise<Row[]> => {
    const key = JSON.stringify(question)
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
    return loader.load(owner)
  }
}
