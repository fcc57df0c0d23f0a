import type { Input } from '../../import/bytes.ts'
import { datasetSource } from '../file-version.ts'
import type { Flag, FormatContext, OwnContext, Stated } from '../format.ts'

export const sourceFlags: Flag[] = [
  { flags: '--title <text>', about: 'what the source is called' },
  { flags: '--publisher <text>', about: 'who publishes it' },
  { flags: '--url <address>', about: 'where it is' },
  { flags: '--licence <text>', about: 'under which licence' },
  { flags: '--as-of <day>', about: 'the day that it speaks of, where rows have no dates: 2024-12-31' },
]

/** What a format of one's own files is given; without it nobody can call it. */
export function ownOf({ own }: FormatContext): OwnContext {
  if (!own) throw new Error('Files of one’s own are read with what the user gave.')
  return own
}

/** A flag that has one value. */
export function given({ given }: OwnContext, flag: string): string | undefined {
  const value = given[flag]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The source that all files of an owner are a version of. */
export function sourceOf(inputs: Input[], kind: string, context: FormatContext): Stated {
  const own = ownOf(context)
  const id = context.ownName
  const said = ['publisher', 'url', 'licence'].map((flag) => [flag, given(own, flag)])
  const asOf = given(own, 'asOf')
  const about = { id, title: given(own, 'title') ?? id, publisher: '', url: '', licence: '' }
  const row = {
    ...datasetSource(inputs, about),
    ...Object.fromEntries(said),
    kind,
    coversFrom: asOf,
    coversUntil: asOf,
  }
  return { table: 'sources', row, owner: id, at: { file: inputs[0]?.name ?? '' } }
}
