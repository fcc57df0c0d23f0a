import { type Placed, type PlacedTables, problemAt } from './origin.ts'
import type { Problem } from './problems.ts'
import { tieId } from './records.ts'
import { references, type TableName, tableNames } from './tables.ts'

const identified: TableName[] = tableNames.filter((name) => !['dataset', 'agency_parts', 'successions'].includes(name))
const isTie = (name: TableName) => references[name].from !== undefined

/** Ids that lead nowhere, ids that come twice, and rows that rest on nothing. */
export function danglingProblems(placed: PlacedTables): Problem[] {
  const ids = Object.fromEntries(
    tableNames.map((name) => [name, new Set(placed[name].map((item) => idOf(name, item)))]),
  )
  const problems: Problem[] = repeated(placed)
  for (const name of tableNames) {
    for (const { row, origin } of placed[name]) {
      if (name !== 'sources' && row.source === undefined && row.evidence === undefined) {
        problems.push(problemAt(origin, 'source', 'the id of a source, for every row rests on one'))
      }
      for (const [column, targets = []] of Object.entries(references[name])) {
        const lost = idsIn(row[column]).filter((id) => !targets.some((target) => ids[target]?.has(id)))
        for (const id of lost) {
          problems.push({ ...problemAt(origin, column, `an id that is in ${targets.join(' or ')}`), found: id })
        }
      }
    }
  }
  const everything = new Set(Object.values(ids).flatMap((set) => [...set]))
  for (const { row, origin } of placed.codings) {
    const lost = idsIn(row.about).filter((id) => !everything.has(id))
    for (const id of lost)
      problems.push({ ...problemAt(origin, 'about', 'the id of a tie, a party, an agency or a place'), found: id })
  }
  return problems
}

/** Records share one space of ids; each kind of tie has its own. */
function repeated(placed: PlacedTables): Problem[] {
  const seen = new Map<string, Placed>()
  return identified.flatMap((name) =>
    placed[name].flatMap((item) => {
      const id = idOf(name, item)
      const space = isTie(name) ? `${name} ${id}` : id
      const first = seen.get(space)
      if (first === undefined) seen.set(space, item)
      if (first === undefined) return []
      const { file, located } = first.origin
      const expected = `an id of its own: ${file}:${located.at[0]?.line ?? 1} has ${id} already`
      return [problemAt(item.origin, item.row.id === undefined ? 'from' : 'id', expected)]
    }),
  )
}

function idOf(name: TableName, { row }: Placed) {
  return String(row.id ?? (isTie(name) ? tieId(name, row) : ''))
}

function idsIn(value: unknown): string[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [String(value)]
}
