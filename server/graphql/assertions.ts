import { z } from 'zod'
import { bases } from '../../cypher/vocabulary.ts'
import { keyedCut, oneMore, type PageArgs, toKeyedPage } from '../contract/paging.ts'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import { statement } from '../neo4j/statement.ts'
import { loadAll } from '../records/by-id.ts'
import { grouped } from '../records/list-loader.ts'
import type { Context } from './request.ts'

const types = ['HOLDS', 'CONTRIBUTES_TO', 'SPENT', 'ADDRESSES', 'HAS_FACTOR'] as const
const asked = {
  type: z.enum(types),
  year: z.int().nullable(),
  asOf: z.string(),
  includeIllustrative: z.boolean(),
  after: z.string(),
  first: z.int(),
}
/** One assertion with whom it is of and what it is about. */
export const assertionShape = z.object({
  subject: z.string(),
  object: z.string(),
  assertion: z.object({
    id: z.string(),
    year: z.number().nullable(),
    amount: z.number().nullable(),
    figure: z.enum(['EXPENSE', 'BUDGET']).nullable(),
    basis: z.enum(bases),
    confidence: z.number(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    evidence: z.array(z.string()),
  }),
})
const ids = z.array(z.string())
const page = z.object({ of: z.string(), total: z.number(), rows: z.array(assertionShape) })
const ofSubjects = statement('assertions/of_subjects', { params: z.object({ subjects: ids, ...asked }), row: page })
const ofObjects = statement('assertions/of_objects', { params: z.object({ objects: ids, ...asked }), row: page })

type Question = Omit<z.output<typeof ofSubjects.params>, 'subjects'>
type Found = z.output<typeof assertionShape>

/** That one thing is asserted of another: who (`subject`), what of (`object`), and how that is known. */
export type AssertionRow = Found['assertion'] & Pick<Found, 'subject' | 'object'>

export type AssertionArgs = PageArgs & {
  year?: number | null
  asOf?: string | null
  includeIllustrative?: boolean | null
}

/** Both ways to look assertions up: everything of one kind that is asked at one moment in one statement. */
export function assertionLoaders(graph: Graph, options: ReadOptions) {
  return {
    of: grouped(
      (subjects: string[], asked: Question) => graph.read(ofSubjects, { subjects, ...asked }, options),
      ({ of }) => of,
    ),
    about: grouped(
      (objects: string[], asked: Question) => graph.read(ofObjects, { objects, ...asked }, options),
      ({ of }) => of,
    ),
  }
}

/** A page of what is asserted `of` an id, or of whom it is (`about`), under one type of relationship. */
export async function assertionPage(
  id: string,
  way: 'of' | 'about',
  type: Question['type'],
  args: AssertionArgs,
  context: Context,
) {
  const asOf = args.asOf ?? (await context.referenceDate())
  const includeIllustrative = args.includeIllustrative ?? false
  const cut = keyedCut(args)
  const question = { type, year: args.year ?? null, asOf, includeIllustrative, ...oneMore(cut) }
  const [found] = await context.assertions[way](id, question)
  const { rows = [], total = 0 } = found ?? {}
  const keys = rows.map(({ assertion }) => assertion.id)
  return { ...toKeyedPage(cut, { keys, total }, rows.slice(0, cut.first).map(flat)), asOf }
}

export function flat({ subject, object, assertion }: Found): AssertionRow {
  return { subject, object, ...assertion }
}

export const evidenceOf = ({ evidence }: { evidence: string[] }, _args: unknown, context: Context) =>
  loadAll(context.evidence, 'Evidence', evidence)
