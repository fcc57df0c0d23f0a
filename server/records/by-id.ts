import DataLoader from 'dataloader'
import type { Kept } from './kept-rows.ts'

/**
 * Looks things up by id: everything asked for at one moment in one statement, less what `kept` has. Null where there is
 * none.
 */
export function byId<Row extends { id: string }>(
  find: (ids: string[]) => Promise<Row[]>,
  kept: () => Kept<Row> | null = () => null,
) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const before = kept()
    const rowOf = new Map(ids.map((id) => [id, before?.get(id)]))
    const missing = ids.filter((id) => rowOf.get(id) === undefined)
    for (const row of missing.length > 0 ? await find(missing) : []) {
      rowOf.set(row.id, row)
      before?.set(row.id, row)
    }
    return ids.map((id) => rowOf.get(id) ?? null)
  })
}

/** What was promised to be there is missing: one record names another that does not exist. */
export class Dangling extends Error {
  override name = 'Dangling'
  constructor(what: string, id: string) {
    super(`${what} ${id} is named by a record and does not exist.`)
  }
}

/** A record does not say what every record of its kind must. A word in its place would pass for a fact. */
class Unstated extends Error {
  override name = 'Unstated'
}

/** What a record must state. Throws Unstated where it does not; `dataset.checks` names such records. */
export function stated<Value>(value: Value | null | undefined, what: string, id: string): Value {
  if (value === null || value === undefined) throw new Unstated(`${id} does not state its ${what}.`)
  return value
}

/** An amount with its currency; null where it is not known. Throws Unstated where it has none. */
export function moneyOf(amount: number | null, { id, currency }: { id: string; currency: string | null }) {
  return amount === null ? null : { amount, currency: stated(currency, 'currency', id) }
}

export async function loadAll<Row>(
  loader: DataLoader<string, Row | null>,
  what: string,
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await loader.loadMany([...ids])
  return rows.map((row, index) => {
    if (row instanceof Error) throw row
    if (row === null) throw new Dangling(what, ids[index] ?? '')
    return row
  })
}

export async function loadOne<Row>(loader: DataLoader<string, Row | null>, what: string, id: string): Promise<Row> {
  const row = await loader.load(id)
  if (row === null) throw new Dangling(what, id)
  return row
}
