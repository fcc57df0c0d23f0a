import { z } from 'zod'
import { bases, tieKinds } from '../../cypher/vocabulary.ts'

/** What a statement is given of which ties count. Kinds and bases are named, all of them where none is asked for. */
export const countedShape = {
  kinds: z.array(z.enum(tieKinds)),
  bases: z.array(z.enum(bases)),
  arrangementKinds: z.array(z.string()).nullable(),
  maxParties: z.int().nullable(),
}
const shape = z.object(countedShape)
type Given = { [Name in keyof z.input<typeof shape>]: Readonly<z.input<typeof shape>[Name]> | null }

export function countedParameters({ kinds, bases: some, arrangementKinds, maxParties }: Given): z.input<typeof shape> {
  return {
    kinds: [...(kinds ?? tieKinds)],
    bases: [...(some ?? bases)],
    arrangementKinds: arrangementKinds && [...arrangementKinds],
    maxParties,
  }
}
