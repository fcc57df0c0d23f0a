import { byId, Dangling } from '../records/by-id.ts'
import { type EntityRow, type FoundRow, find } from '../records/entities.ts'
import { type Context, perRequest } from './request.ts'

export const entityById = perRequest(({ read, kept }) =>
  byId(
    (ids) => read(find, { ids }),
    () => kept<FoundRow>('entities'),
  ),
)

/** A place, mandate, factor, practice set or practice that another record names. Rejects when there is no such one. */
export async function knownEntity(label: FoundRow['label'], id: string, context: Context): Promise<EntityRow> {
  const row = await entityById(context).load(id)
  if (row === null || row.label !== label || row.name === null) throw new Dangling(label, id)
  return { ...row, name: row.name }
}
