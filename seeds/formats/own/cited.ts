import type { Place } from '../../issues.ts'
import type { FormatContext, Stated } from '../format.ts'
import { folded } from './name-ids.ts'
import { ownOf } from './source.ts'

/** The source that a row names by its id or title, made where the graph has none; without one the file's own. */
export function* sourceNamed(
  cells: Record<string, string>,
  where: (field: string) => Place,
  context: FormatContext,
): Generator<Stated, string> {
  const owner = context.ownName
  const interview = cells.interview?.trim()
  const title = interview ? `Interview ${interview}` : cells.source?.trim()
  if (!title) return owner
  const [found] = ownOf(context)
    .called('Source', title)
    .filter((one) => one.owner !== owner)
  if (found) return found.id
  const id = `${owner}:from:${folded(title)}`
  const kind = interview ? { kind: 'INTERVIEW', access: 'RESTRICTED' } : { kind: 'DOCUMENT', access: 'PUBLIC' }
  const at = where(interview ? 'interview' : 'source')
  yield { table: 'sources', row: { id, title, ...kind }, owner, at, repeats: true }
  return id
}
