import { tieKinds } from '../../../cypher/vocabulary.ts'
import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import { cutPage, type PageArgs, toPage } from '../../contract/paging.ts'
import type { QueryChangesArgs } from '../../contract/types.generated.ts'
import {
  type Change,
  type CountsOfKind,
  comparable,
  countsOf,
  type FoundChanges,
  notComparable,
  type SourceOfOne,
} from '../../engine/measures/changes.ts'
import { some } from '../../engine/paths/constraints.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { Dangling, loadAll } from '../../records/by-id.ts'
import { changedTies } from '../../records/changes.ts'
import type { SourceRow } from '../../records/evidence.ts'
import { entityById } from '../entities.ts'
import { sources } from '../evidence.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { tiesOn } from '../ties.ts'
import { changesInWords, whyNot } from './changes-in-words.ts'

async function changes(args: QueryChangesArgs, context: Context): Promise<FoundChanges> {
  const { from, to } = args
  if (from >= to) throw badInput('from', `\`from\` must be before \`to\`; it was ${from}, and \`to\` ${to}.`)
  const id = checkedId('place', args.place)
  const place = await entityById(context).load(id)
  if (place?.label !== 'Place') {
    throw badInput('place', `There is no place ${JSON.stringify(id)}. Look it up with \`search(kinds: [PLACE])\`.`)
  }
  const kinds = [...(some('kinds', args.kinds) ?? tieKinds)]
  const asked = { place: id, from, to, kinds, includeIllustrative: args.includeIllustrative ?? false }
  const all = await context.read(changedTies, asked)
  return { asked, name: place.name ?? id, all, rows: comparable(all) }
}

/** A page of those that changed in one way, as they are on the date on which they hold. */
async function page({ asked: { from, to }, rows }: FoundChanges, change: Change, args: PageArgs, context: Context) {
  const asOf = change === 'ENDED' ? from : to
  const ids = rows.filter((row) => row.change === change).map(({ tie }) => tie)
  const cut = cutPage(ids, args)
  return { ...toPage(cut, await loadAll(tiesOn(asOf, context), 'Tie', cut.keys)), asOf }
}

async function sourceOf({ source }: SourceOfOne, context: Context): Promise<SourceRow> {
  const known = (await sources(context)).find(({ id }) => id === source)
  if (known === undefined) throw new Dangling('Source', source)
  return known
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Changes: FoundChanges; ChangeCounts: CountsOfKind; NotComparable: SourceOfOne }

export const resolvers: Resolvers = {
  Query: { changes: (_parent, args, context) => changes(args, context) },
  Changes: {
    sentence: (found, _args, { language }) => changesInWords(found, language),
    born: (found, args, context) => page(found, 'BORN', args, context),
    ended: (found, args, context) => page(found, 'ENDED', args, context),
    kept: (found, args, context) => page(found, 'KEPT', args, context),
    jaccard: ({ rows }) => countsOf(rows).jaccard,
    byKind: ({ asked, rows }) =>
      asked.kinds.map((kind) => ({ kind, ...countsOf(rows.filter((row) => row.kind === kind)) })),
    compared: ({ rows }) => rows.length,
    async comparedSources({ rows }, _args, context) {
      const speaking = new Set(rows.flatMap(({ sources }) => sources.flatMap(([id, both]) => (both ? id : []))))
      return (await sources(context)).filter(({ id }) => speaking.has(id))
    },
    leftOut: ({ all, rows }) => all.length - rows.length,
    notComparable: ({ asked, all }) => notComparable(all).map((one) => ({ ...one, asked })),
    derivedShare: ({ rows }) =>
      rows.length === 0 ? null : rows.filter(({ isDerived }) => isDerived).length / rows.length,
    place: ({ asked }) => asked.place,
    from: ({ asked }) => asked.from,
    to: ({ asked }) => asked.to,
    includeIllustrative: ({ asked }) => asked.includeIllustrative,
    asOf: ({ asked }) => asked.to,
    asCypher: ({ asked }) => asCypher(changedTies, asked),
  },
  NotComparable: {
    source: (one, _args, context) => sourceOf(one, context),
    sentence: async (one, _args, context) => whyNot(one, await sourceOf(one, context), context.language),
  },
}

export const prices: Prices = {
  'Query.changes': () => 12_000,
}

export const caps: Caps = {
  'Changes.byKind': tieKinds.length,
  'Changes.comparedSources': 150,
  // A country rests on its own file and some dozens of documents.
  'Changes.notComparable': 150,
}
