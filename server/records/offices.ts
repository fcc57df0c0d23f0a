import { z } from 'zod'
import { presences } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

export const list = statement('offices/list', {
  params: z.object({
    agencies: z.array(z.string()).nullable(),
    level: z.string().nullable(),
    place: z.string().nullable(),
    presence: z.enum(presences).nullable(),
    since: z.string(),
    until: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({ id: z.string(), agency: z.string() }),
})

export const lines = statement('offices/lines', {
  params: z.object({ offices: z.array(z.string()), asOf: z.string(), includeIllustrative: z.boolean() }),
  row: z.object({ start: z.string(), office: z.string(), superior: z.string(), confidence: z.number() }),
})

export type OfficeFilter = Omit<z.output<typeof list.params>, 'agencies'>
