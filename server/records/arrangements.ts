import { z } from 'zod'
import { statement } from '../neo4j/statement.ts'

const filters = {
  kind: z.string().nullable(),
  level: z.string().nullable(),
  minParticipants: z.int(),
  maxParticipants: z.int().nullable(),
  since: z.string(),
  until: z.string(),
  includeIllustrative: z.boolean(),
}
const row = z.object({ id: z.string() })

export const list = statement('arrangements/list', { params: z.object(filters), row })

export const ofPlace = statement('arrangements/of_place', {
  params: z.object({ place: z.string(), ...filters }),
  row,
})

const beside = {
  params: z.object({ arrangements: z.array(z.string()), asOf: z.string(), includeIllustrative: z.boolean() }),
  row: z.object({ arrangement: z.string(), other: z.string() }),
}
export const above = statement('arrangements/above', beside)
export const below = statement('arrangements/below', beside)
