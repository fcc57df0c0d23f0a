import { badInput } from './errors.ts'

export type PageArgs = { first?: number | null; after?: string | null }
export type Page<T> = {
  edges: { cursor: string; node: T }[]
  nodes: T[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
}

/** `first`, or an error that names the bounds. */
export function pageSize(first: number | null | undefined, standard: number, most: number): number {
  const size = first ?? standard
  if (size >= 1 && size <= most) return size
  throw badInput('first', `\`first\` must be 1 to ${most}; it was ${size}.`)
}

export function toCursor(key: string): string {
  return Buffer.from(key).toString('base64url')
}

/** The key a cursor was made from; undefined without a cursor. */
export function fromCursor(after: string | null | undefined): string | undefined {
  if (after === null || after === undefined) return undefined
  const key = Buffer.from(after, 'base64url').toString()
  if (key !== '' && toCursor(key) === after) return key
  throw badInput('after', '`after` is not a cursor from here. Take one from `pageInfo.endCursor` of this list.')
}

/** The part of `keys` that the arguments ask for. The keys are the ids of a list in its order. */
export function cutPage(keys: string[], { first, after }: PageArgs, standard = 20, most = 100) {
  const size = pageSize(first, standard, most)
  const last = fromCursor(after)
  const start = last === undefined ? 0 : keys.indexOf(last) + 1
  if (last !== undefined && start === 0) {
    throw badInput('after', 'What `after` points at is no longer in this list. Start again without it.')
  }
  return { keys: keys.slice(start, start + size), start, total: keys.length }
}

/** Where a page of a list starts that the database orders and cuts by key. */
export type KeyedCut = { first: number; after: string }

/** The cut that the arguments ask for; `after` is before every key where none is given. */
export function keyedCut({ first, after }: PageArgs, standard = 20, most = 100): KeyedCut {
  return { first: pageSize(first, standard, most), after: fromCursor(after) ?? '' }
}

/** What the database is asked for: one more than fit, which says whether there are more. */
export function oneMore({ first, after }: KeyedCut): KeyedCut {
  return { first: first + 1, after }
}

/** A connection of the nodes whose keys `cutPage` gave. */
export function toPage<T>(cut: { keys: string[]; start: number; total: number }, nodes: T[]): Page<T> {
  const hasNextPage = cut.start + cut.keys.length < cut.total
  return connection(cut.keys, nodes, { hasNextPage, hasPreviousPage: cut.start > 0, totalCount: cut.total })
}

/** A connection of nodes in the order of their keys, of which the database gave one more than fit if there are more. */
export function toKeyedPage<T>(cut: KeyedCut, found: { keys: string[]; total: number }, nodes: T[]): Page<T> {
  const place = { hasNextPage: found.keys.length > cut.first, hasPreviousPage: cut.after !== '' }
  return connection(found.keys, nodes, { ...place, totalCount: found.total })
}

type PlaceInList = { hasNextPage: boolean; hasPreviousPage: boolean; totalCount: number }

function connection<T>(keys: string[], nodes: T[], { totalCount, ...place }: PlaceInList): Page<T> {
  const edges = nodes.map((node, index) => ({ cursor: toCursor(keys[index] ?? ''), node }))
  return { edges, nodes, pageInfo: pageInfo(edges, place), totalCount }
}

/** What a connection says of where it is in the list. */
export function pageInfo(edges: readonly { cursor: string }[], place: Omit<PlaceInList, 'totalCount'>) {
  return { ...place, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null }
}
