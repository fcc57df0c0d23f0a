import { z } from 'zod'
import { factorDirections, labels } from '../../cypher/vocabulary.ts'
import type { EntityKind } from '../contract/types.generated.ts'
import { statement } from '../neo4j/statement.ts'

export const find = statement('entities/find', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    label: z.enum(labels),
    name: z.string().nullable(),
    aliases: z.array(z.string()),
    kind: z.string().nullable(),
    iso3: z.string().nullable(),
    scheme: z.string().nullable(),
    year: z.number().nullable(),
    direction: z.enum(factorDirections).nullable(),
  }),
})
export type FoundRow = z.output<typeof find.row>

/** A place, mandate, factor, practice set or practice. */
export type EntityRow = Omit<FoundRow, 'name'> & { name: string }

export const kindOf: Partial<Record<FoundRow['label'], EntityKind>> = {
  Agency: 'AGENCY',
  Office: 'OFFICE',
  Arrangement: 'ARRANGEMENT',
  Place: 'PLACE',
  Mandate: 'MANDATE',
  Factor: 'FACTOR',
  PracticeSet: 'PRACTICE_SET',
  Practice: 'PRACTICE',
  Source: 'SOURCE',
}
export const labelOf = new Map(Object.entries(kindOf).map(([label, kind]) => [kind, label]))
