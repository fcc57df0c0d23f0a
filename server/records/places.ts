import { z } from 'zod'
import { presences } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

export const list = statement('places/list', {
  params: z.object({ kind: z.string().nullable(), within: z.string().nullable() }),
  row: z.object({ id: z.string() }),
})
const places = z.object({ places: z.array(z.string()) })
export const wholes = statement('places/wholes', {
  params: places,
  row: z.object({ place: z.string(), whole: z.string() }),
})
export const parts = statement('places/parts', {
  params: places,
  row: z.object({ place: z.string(), part: z.string() }),
})

export const officesIn = statement('offices/in_places', {
  params: z.object({
    places: z.array(z.string()),
    level: z.string().nullable(),
    presence: z.enum(presences).nullable(),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({ place: z.string(), id: z.string() }),
})
export const arrangementsIn = statement('arrangements/in_places', {
  params: z.object({
    places: z.array(z.string()),
    kind: z.string().nullable(),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({ place: z.string(), id: z.string() }),
})
