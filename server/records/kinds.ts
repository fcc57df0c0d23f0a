import { z } from 'zod'
import { kindLabels } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

export const list = statement('kinds/list', {
  params: z.object({}),
  row: z.object({
    id: z.string(),
    type: z.enum(kindLabels),
    label: z.string(),
    plural: z.string(),
    /** Of kinds of arrangements alone. */
    channel: z.number().nullable(),
    isAggregate: z.boolean().nullable(),
    isCountry: z.boolean().nullable(),
    isPartOfPlan: z.boolean().nullable(),
    isJointWork: z.boolean().nullable(),
    evidence: z.array(z.string()),
  }),
})

/** What sort of thing others say they are, in which role, or of which scheme: they name it by its id. */
export type KindRow = z.output<typeof list.row>
export type KindType = KindRow['type']

export function isKind(label: string): label is KindType {
  return (kindLabels as readonly string[]).includes(label)
}
