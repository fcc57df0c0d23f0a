import { z } from 'zod'
import { bases, presences } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'
import { placeShape } from './parties.ts'

const span = { validFrom: z.string().nullable(), validTo: z.string().nullable() }

export const ofOffices = statement('coverage/of_offices', {
  params: z.object({ ids: z.array(z.string()), asOf: z.string(), includeIllustrative: z.boolean() }),
  row: z.object({
    id: z.string(),
    office: z.string(),
    place: placeShape,
    presence: z.enum(presences),
    ...span,
    basis: z.enum(bases),
    confidence: z.number(),
    evidence: z.array(z.string()),
  }),
})
export type CoverageRow = z.output<typeof ofOffices.row>

/** Offices that work for a place from elsewhere. */
export const fromElsewhere = statement('coverage/from_elsewhere', {
  params: z.object({ place: z.string().nullable(), asOf: z.string(), includeIllustrative: z.boolean() }),
  row: z.object({
    id: z.string(),
    office: z.string(),
    place: z.string(),
    ...span,
    basis: z.enum(bases),
    confidence: z.number(),
    evidence: z.array(z.string()),
  }),
})
