import { z } from 'zod'
import { labels } from '../cypher/vocabulary.ts'
import { cutPage, toPage } from './connections.ts'
import type { Context } from './context.ts'
import { checkedId, entityOf, labelOf } from './entities.ts'
import { badInput } from './errors.ts'
import type { QuerySearchArgs, Resolvers } from './schema.generated.ts'
import { statement } from './statement.ts'

export const find = statement('search/find', {
  params: z.object({ query: z.string(), labels: z.array(z.string()).nullable(), level: z.string().nullable() }),
  row: z.object({
    id: z.string(),
    label: z.enum(labels),
    texts: z.array(z.string()),
    acronym: z.string().nullable(),
    score: z.number(),
  }),
})
type Hit = z.output<typeof find.row>

/** Lower case, without accents; the words of a text are what stands between other characters. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

export function words(text: string): string[] {
  // The index keeps what an apostrophe joins as one word, and folds every apostrophe to this one.
  return (
    fold(text)
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  )
}

/**
 * A Lucene query for texts in which every word is begun or nearly met. Only letters, digits and
 * apostrophes of the input get into it, so it cannot say anything else.
 */
export function luceneQuery(text: string): string {
  const nearly = (word: string) => (word.length > 7 ? ` OR ${word}~2` : word.length > 3 ? ` OR ${word}~1` : '')
  return words(text)
    .slice(0, 12)
    .map((word) => `(${word}^4 OR ${word}*^2${nearly(word)})`)
    .join(' AND ')
}

/** How well one text answers: 0 is an exact match, 1 begins with it, 2 has a word that does, 3 is near it. */
function distance(text: string, asked: string): number {
  const folded = words(text).join(' ')
  if (folded === asked) return 0
  if (folded.startsWith(asked)) return 1
  return ` ${folded}`.includes(` ${asked}`) ? 2 : 3
}

function rank({ texts, acronym, label }: Hit, asked: string): number {
  if (acronym !== null && fold(acronym) === asked) return label === 'Agency' ? 0 : 1
  return 2 + Math.min(...texts.map((text) => distance(text, asked)))
}

function matched({ texts }: Hit, asked: string): string {
  return texts.toSorted((a, b) => distance(a, asked) - distance(b, asked))[0] ?? ''
}

async function search(_parent: unknown, args: QuerySearchArgs, context: Context) {
  const text = checkedId('text', args.text)
  if (text.trim().length < 2) throw badInput('text', '`text` must have at least 2 characters.')
  const kinds = args.kinds?.flatMap((kind) => labelOf.get(kind) ?? []) ?? null
  const query = luceneQuery(text)
  const asked = words(text).join(' ')
  const level = args.level ?? null
  const hits = query === '' ? [] : await context.read(find, { query, labels: kinds, level })
  const best = hits.toSorted((a, b) => rank(a, asked) - rank(b, asked) || b.score - a.score || (a.id < b.id ? -1 : 1))
  const cut = cutPage(
    best.map(({ id }) => id),
    args,
  )
  const nodes = await Promise.all(cut.keys.map((id) => entityOf(id, context)))
  const page = toPage(
    cut,
    nodes.flatMap((node) => node ?? []),
  )
  const hitOf = new Map(best.map((hit) => [hit.id, hit]))
  const edges = page.edges.map((edge) => ({ ...edge, matched: matched(hitOf.get(edge.node.id) as Hit, asked) }))
  return { ...page, edges }
}

export const resolvers: Resolvers = { Query: { search } }
