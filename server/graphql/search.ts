import type { z } from 'zod'
import { badInput } from '../contract/errors.ts'
import { checkedId, optionalId } from '../contract/ids.ts'
import { cutPage, toPage } from '../contract/paging.ts'
import type { EntityKind, QuerySearchArgs } from '../contract/types.generated.ts'
import { kindOf, labelOf } from '../records/entities.ts'
import { begun, distance, lucenePhrase, luceneQuery, words } from '../records/lucene.ts'
import { find, type Hit } from '../records/search.ts'
import { foundBy } from './asked-ids.ts'
import { entityOf } from './nodes.ts'
import type { Prices } from './prices.ts'
import type { Context } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

const mostWords = 12
/** Between two names they are none: they would begin Andorra's. At an end one may be the beginning of a name. */
const joining = new Set(['and', 'et', 'y'])
const [byAgencyAndPlace, behind] = [6, 7]
/** What stands first of things that answer equally well. */
const order: Hit['label'][] = [
  'Agency',
  'Place',
  'Office',
  'Arrangement',
  'Mandate',
  'Factor',
  'PracticeSet',
  'Practice',
  'Source',
]

/** `isExact`: one of its texts is all that was asked, word for word. */
type Found = Hit & { isExact: boolean }

/**
 * 0 is best: an agency's acronym, then whole texts, beginnings, words of the text, slips, names of agency and place; then
 * parts of a plan that are not called so from the beginning, and documents that are not called so and no more: they have
 * many a word of a question, and are seldom what is asked for.
 */
function grade({ texts, acronym, label, isPartOfPlan, answered, own, isExact }: Found, asked: string[]): number {
  const text = asked.join(' ')
  if (acronym !== null && words(acronym).join(' ') === text && label === 'Agency') return 0
  if (isExact) return 1
  if (own < answered) return byAgencyAndPlace
  const nearest = Math.min(...texts.map((one) => distance(one, text)))
  if (label === 'Source' && nearest > 0) return behind
  if (nearest < 2) return 1 + nearest
  if (isPartOfPlan) return behind
  if (nearest < 3) return 1 + nearest
  return begun(texts, asked) ? 4 : 5
}

/** The best first. Of equals, by kind; then the higher level, or the fewer places where only these were named; then the shorter name. */
function ranked(hits: Found[], asked: string[]): Found[] {
  const most = Math.max(...hits.map(({ answered }) => answered))
  const alike = hits.filter(({ answered, isExact }) => isExact || answered === most)
  const best = Math.max(...alike.map(({ answered, own, score }) => (own < answered ? score : 0)))
  return alike
    .map((hit) => ({ hit, by: placing(hit, asked, best) }))
    .sort((a, b) => compare(a.by, b.by) || (a.hit.id < b.hit.id ? -1 : 1))
    .map(({ hit }) => hit)
}

// Half as near as the best is by slips alone: UNODC in Vienna for UNDP in Vietnam.
function placing(hit: Found, asked: string[], best: number): number[] {
  const { label, own, rank, breadth, score, texts } = hit
  const graded = grade(hit, asked)
  const place = graded === byAgencyAndPlace ? [-own, score < best / 2 ? 1 : 0, breadth] : [rank ?? 0]
  return [graded, order.indexOf(label), ...place, graded === 5 ? -score : (texts[0]?.length ?? 0)]
}

function compare(a: number[], b: number[]): number {
  const first = a.findIndex((value, index) => value !== b[index])
  return first < 0 ? 0 : (a[first] ?? 0) - (b[first] ?? 0)
}

function matched({ texts }: Hit, asked: string): string {
  return texts.toSorted((a, b) => distance(a, asked) - distance(b, asked))[0] ?? ''
}

function counted(hits: Hit[]) {
  return order
    .map((label) => ({ label, count: hits.filter((hit) => hit.label === label).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => ({ kind: kindOf[label] as EntityKind, count }))
}

/**
 * What answers most words; and what is called so exactly, which the index may know by fewer: it knows no "of" and "the",
 * and of others more words than are looked for.
 */
async function found(query: z.input<typeof find.params>, text: string, context: Context): Promise<Found[]> {
  const asked = words(text)
  if (asked.length === 0) return []
  const [some, called] = await Promise.all([
    context.read(find, query),
    asked.length === 1 ? [] : context.read(find, { ...query, words: [lucenePhrase(text)] }),
  ])
  const isExact = ({ texts }: Hit) => texts.some((text) => distance(text, asked.join(' ')) === 0)
  // By its words it may be known as well, and then it answers as many.
  const byWords = new Map(some.map((hit) => [hit.id, hit]))
  const whole = { answered: query.words.length, own: query.words.length }
  const known = (hit: Hit): Found => ({ ...hit, ...(byWords.get(hit.id) ?? whole), isExact: true })
  const exact = new Map(called.filter(isExact).map((hit) => [hit.id, known(hit)]))
  return [...exact.values(), ...some.flatMap((hit) => (exact.has(hit.id) ? [] : { ...hit, isExact: false }))]
}

async function search(_parent: unknown, args: QuerySearchArgs, context: Context) {
  const text = checkedId('text', args.text)
  if (text.trim().length < 2) throw badInput('text', '`text` must have at least 2 characters.')
  const kinds = args.kinds?.flatMap((kind) => labelOf.get(kind) ?? []) ?? null
  const asked = words(text).slice(0, mostWords)
  const sought = asked.filter((word, index) => !(joining.has(word) && index > 0 && index < asked.length - 1))
  const query = {
    words: sought.map((word) => luceneQuery(word, sought.length)),
    labels: kinds,
    level: optionalId('level', args.level),
    includeIllustrative: args.includeIllustrative ?? false,
  }
  const hits = await foundBy({ level: query.level }, await found(query, text, context), context)
  const best = ranked(hits, asked)
  const cut = cutPage(
    best.map(({ id }) => id),
    args,
  )
  // What went away since it was found is left out, with its cursor.
  const nodes = (await Promise.all(cut.keys.map((id) => entityOf(id, context)))).flatMap((node) => node ?? [])
  const page = toPage({ ...cut, keys: nodes.map(({ id }) => id) }, nodes)
  const hitOf = new Map(best.map((hit) => [hit.id, hit]))
  const edges = page.edges.map((edge) => ({
    ...edge,
    matched: matched(hitOf.get(edge.node.id) as Hit, asked.join(' ')),
  }))
  return { ...page, edges, kinds: counted(best) }
}

export const resolvers: Resolvers = { Query: { search } }

export const prices: Prices = {
  'Query.search'(_, { text }) {
    if (typeof text !== 'string') return 100
    const asked = words(text.slice(0, 200)).slice(0, mostWords)
    // Long words are near to much, and much begins with short ones.
    return asked.reduce((sum, word) => sum + (word.length < 3 ? 1_500 : 400), 100 + 100 * Math.min(text.length, 200))
  },
}
