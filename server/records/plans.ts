import { z } from 'zod'
import { bases } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

const kinds = z.array(z.string())

export const found = statement('plans/found', {
  params: z.object({ places: z.array(z.string()), kinds, asOf: z.string() }),
  row: z.object({ place: z.string(), plan: z.string(), countries: z.array(z.string()) }),
})

export const parts = statement('plans/parts', {
  params: z.object({ plans: z.array(z.string()), results: kinds, joint: kinds }),
  row: z.object({
    plan: z.string(),
    id: z.string(),
    isJoint: z.boolean(),
    above: z.array(z.string()),
    taken: z.array(
      z.object({
        agency: z.string(),
        required: z.number().nullable(),
        currency: z.string().nullable(),
        from: z.int().nullable(),
        until: z.int().nullable(),
      }),
    ),
  }),
})

export const here = statement('plans/here', {
  params: z.object({ places: z.array(z.string()), kinds, asOf: z.string() }),
  row: z.object({
    place: z.string(),
    offices: z.array(z.string()),
    lines: z.array(z.enum(bases)),
    bodies: z.array(
      z.object({
        kind: z.string(),
        arrangements: z.int(),
        offices: z.int(),
        parts: z.int(),
        derived: z.int(),
      }),
    ),
  }),
})
