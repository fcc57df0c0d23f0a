import { bases } from '../../cypher/vocabulary.ts'
import { keyedCut, oneMore, toKeyedPage } from '../contract/paging.ts'
import { Dangling, moneyOf } from '../records/by-id.ts'
import { count, list, type RestingCountRow, type RestingRow, restingKinds, wordsOf } from '../records/resting.ts'
import { evidenceOf } from './evidence.ts'
import { knownKind } from './kinds.ts'
import { anything } from './nodes.ts'
import type { Prices } from './prices.ts'
import type { Context } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

async function node(id: string, context: Context) {
  const found = await anything(id, context)
  if (found === null) throw new Dangling('Node', id)
  return found
}

/** Words of the data are of several labels, and count as one kind. */
function summed(rows: readonly RestingCountRow[]): RestingCountRow[] {
  const counts = new Map<string, RestingCountRow>()
  for (const row of rows) {
    const key = `${row.kind} ${row.basis}`
    counts.set(key, { ...row, count: row.count + (counts.get(key)?.count ?? 0) })
  }
  const rank = ({ kind, basis }: RestingCountRow) =>
    restingKinds.indexOf(kind) * 10 + (basis === null ? 9 : bases.indexOf(basis))
  return [...counts.values()].sort((one, other) => rank(one) - rank(other))
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Resting: RestingRow; RestingCount: RestingCountRow }

export const resolvers: Resolvers = {
  Source: {
    async restingCounts({ id: source }, args, { read }) {
      const includeIllustrative = args.includeIllustrative ?? false
      return summed(await read(count, { source, ...wordsOf(restingKinds), includeIllustrative }))
    },
    async resting({ id: source }, args, { read }) {
      const cut = keyedCut(args)
      const [found] = await read(list, {
        source,
        ...wordsOf(args.kinds ?? restingKinds),
        bases: args.bases ? [...args.bases] : null,
        order: bases,
        includeIllustrative: args.includeIllustrative ?? false,
        ...oneMore(cut),
      })
      const { page = [], total = 0 } = found ?? {}
      const rows = page.slice(0, cut.first).map(([, row]) => row)
      return toKeyedPage(cut, { keys: page.map(([key]) => key), total }, rows)
    },
  },
  Resting: {
    of: ({ of }, _args, context) => node(of, context),
    about: ({ about }, _args, context) => (about === null ? null : node(about, context)),
    role: ({ role }, _args, context) => (role === null ? null : knownKind('Role', role, context)),
    amount: (row) => moneyOf(row.amount, row),
    required: (row) => moneyOf(row.required, row),
    available: (row) => moneyOf(row.available, row),
    spent: (row) => moneyOf(row.spent, row),
    evidence: evidenceOf,
  },
}

export const prices: Prices = {
  'Source.restingCounts': () => 4_500,
  'Source.resting': () => 5_000,
}
