import { z } from 'zod'
import { bases, kindLabels, type Label, throughs } from '../../cypher/vocabulary.ts'
import type { RestingKind } from '../contract/types.generated.ts'
import { statement } from '../neo4j/statement.ts'

/** The labels of each kind, in the order in which kinds are told; none of a tie or an assertion, whose type it is. */
const labelsOf: Record<RestingKind, readonly Label[]> = {
  ARRANGEMENT: ['Arrangement'],
  TAKES_PART_IN: [],
  COORDINATES_WITH: [],
  UNDER: [],
  ADDRESSES: [],
  OFFICE: ['Office'],
  REPORTS_TO: [],
  ACCOUNTABLE_TO: [],
  COVERS: [],
  AGENCY: ['Agency'],
  SUCCEEDS: [],
  PART_OF: [],
  MANDATE: ['Mandate'],
  HOLDS: [],
  CONTRIBUTES_TO: [],
  SPENT: [],
  RECEIVED: [],
  CODING: ['Coding'],
  HAS_FACTOR: [],
  FACTOR: ['Factor'],
  PRACTICE_SET: ['PracticeSet'],
  PRACTICE: ['Practice'],
  PLACE: ['Place'],
  WORD: ['Level', ...kindLabels],
}
export const restingKinds = Object.keys(labelsOf) as RestingKind[]
const kindOf = new Map(
  restingKinds.flatMap((kind) => {
    const labels = labelsOf[kind]
    return (labels.length > 0 ? labels : [kind]).map((word): [string, RestingKind] => [word, kind])
  }),
)

/** What records of these kinds are called in the graph. */
export function wordsOf(kinds: readonly RestingKind[]): { labels: string[]; types: string[] } {
  return {
    labels: kinds.flatMap((kind) => labelsOf[kind]),
    types: kinds.filter((kind) => labelsOf[kind].length === 0),
  }
}

const asked = {
  source: z.string(),
  labels: z.array(z.string()),
  types: z.array(z.string()),
  includeIllustrative: z.boolean(),
}
const known = {
  kind: z.string().transform((word, { addIssue }) => {
    const kind = kindOf.get(word)
    if (kind) return kind
    addIssue('A record is of no kind.')
    return z.NEVER
  }),
  basis: z.enum(bases).nullable(),
}

export const count = statement('resting/count', {
  params: z.object(asked),
  row: z.object({ ...known, count: z.number() }),
})

const restingRow = z.object({
  ...known,
  id: z.string(),
  of: z.string(),
  about: z.string().nullable(),
  confidence: z.number().nullable(),
  year: z.number().nullable(),
  figure: z.enum(['EXPENSE', 'BUDGET']).nullable(),
  through: z.enum(throughs).nullable(),
  role: z.string().nullable(),
  amount: z.number().nullable(),
  required: z.number().nullable(),
  available: z.number().nullable(),
  spent: z.number().nullable(),
  currency: z.string().nullable(),
  evidence: z.array(z.string()),
})
export type RestingRow = z.output<typeof restingRow>
export type RestingCountRow = z.output<typeof count.row>

/** `order`: of bases, the most direct first. Of each row, its key in the list comes first. */
export const list = statement('resting/list', {
  params: z.object({
    ...asked,
    bases: z.array(z.enum(bases)).nullable(),
    order: z.array(z.enum(bases)),
    after: z.string(),
    first: z.int(),
  }),
  row: z.object({ total: z.number(), page: z.array(z.tuple([z.string(), restingRow])) }),
})
