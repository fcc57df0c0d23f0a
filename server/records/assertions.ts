import { z } from 'zod'
import { bases, throughs } from '../../cypher/vocabulary.ts'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import { statement } from '../neo4j/statement.ts'
import { grouped } from './list-loader.ts'

const types = ['HOLDS', 'CONTRIBUTES_TO', 'SPENT', 'RECEIVED', 'ADDRESSES', 'HAS_FACTOR'] as const
const asked = {
  type: z.enum(types),
  year: z.int().nullable(),
  through: z.enum(throughs).nullable(),
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
    currency: z.string().nullable(),
    figure: z.enum(['EXPENSE', 'BUDGET']).nullable(),
    through: z.enum(throughs).nullable(),
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

export type Question = Omit<z.output<typeof ofSubjects.params>, 'subjects'>
type Found = z.output<typeof assertionShape>

/** That one thing is asserted of another: who (`subject`), what of (`object`), and how that is known. */
export type AssertionRow = Found['assertion'] & Pick<Found, 'subject' | 'object'>

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

export function flat({ subject, object, assertion }: Found): AssertionRow {
  return { subject, object, ...assertion }
}
