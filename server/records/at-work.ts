import { z } from 'zod'
import { bases, presences } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'
import { type AssertionRow, assertionShape } from './assertions.ts'
import type { PlaceCoverage } from './coverage.ts'
import type { LineRow } from './together.ts'

const onDay = { place: z.string(), asOf: z.string(), includeIllustrative: z.boolean() }

export const offices = statement('at_work/offices', {
  params: z.object(onDay),
  row: z.object({
    agency: z.string(),
    office: z.string(),
    places: z.array(z.string()),
    presences: z.array(z.enum(presences)),
    observedUntil: z.string().nullable(),
    coordinates: z.boolean(),
  }),
})
export type OfficeAtWork = z.output<typeof offices.row>

/** Of joint works those alone in which several agencies take part. */
export const parts = statement('at_work/parts', {
  params: z.object({ ...onDay, results: z.array(z.string()), joint: z.array(z.string()) }),
  row: z.object({
    agency: z.string(),
    isJoint: z.boolean(),
    currency: z.string().nullable(),
    works: z.array(z.string()),
    required: z.number(),
    stated: z.int(),
  }),
})
export type PartsOfAgency = z.output<typeof parts.row>

/** How many ties of the place's own rest on each basis. */
export const ownBases = statement('at_work/bases', {
  params: z.object(onDay),
  row: z.object({ basis: z.enum(bases), count: z.int() }),
})

export const spending = statement('at_work/spending', { params: z.object(onDay), row: assertionShape })

export const successions = statement('at_work/successions', {
  params: z.object({ place: z.string(), asOf: z.string() }),
  row: z.object({
    office: z.string(),
    former: z.string(),
    on: z.string().nullable(),
    evidence: z.array(z.string()),
  }),
})
export type SuccessionRow = z.output<typeof successions.row>

type OnDay = z.output<typeof ownBases.params>

/** An agency at work in a place, or its office that coordinates the others there, which stands for itself. */
export type AgencyAtWork = {
  agency: string
  offices: OfficeAtWork[]
  coordinates: boolean
  jointWorks: number
  results: number
  /** By currency, of all that it plans there, and of its joint works. */
  planned: Map<string, number>
  jointly: Map<string, number>
  answer: AtWorkAnswer
}

export type AtWorkAnswer = {
  asked: OnDay
  kinds: { results: string[]; joint: string[] }
  /** What the data knows of any plan or joint work there. */
  coverage: PlaceCoverage
  /** Whether any part of a plan holds on the date. */
  hasParts: boolean
  rows: AgencyAtWork[]
  spending: AssertionRow[]
  lines: LineRow[]
}
