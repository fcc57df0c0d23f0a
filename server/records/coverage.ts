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
    observedUntil: z.string().nullable(),
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

/**
 * What is on record of joint work in each place: how many parts of plans and joint works there are, how many
 * take part in them, how many of these because of an activity, how much of it two agencies or more observedly do, and what
 * of that holds on the date; and the sources of these parts and of the observed ties to them.
 */
export const ofPlaces = statement('coverage/of_places', {
  params: z.object({
    places: z.array(z.string()),
    kinds: z.array(z.string()),
    joint: z.array(z.string()),
    asOf: z.string(),
    observed: z.array(z.string()),
  }),
  row: z.object({
    place: z.string(),
    parts: z.int(),
    participations: z.int(),
    isTotals: z.boolean(),
    activities: z.int(),
    jointWork: z.int(),
    jointWorkNow: z.int(),
    tiesNow: z.int(),
    sources: z.array(z.string()),
  }),
})
export type PlaceCoverageRow = z.output<typeof ofPlaces.row>
/** On a date, with the first and the last day that its sources speak of. */
export type PlaceCoverage = PlaceCoverageRow & { asOf: string; from: string | null; until: string | null }
