import type { Input } from '../../import/bytes.ts'
import { type Columns, type Line, linesOf } from '../../import/columns.ts'
import type { Place } from '../../issues.ts'
import type { Flag, FormatContext } from '../format.ts'

/** What a file may have a column for, and what that says. */
export type Fields = Record<string, string>
type Mapped = { file: string; fields: Fields; needed: string[]; map: Map<string, string> }

export const mapFlag: Flag = {
  flags: '--map <field=header>',
  about: 'which column of the file is which, such as --map participant="Deelnemer"; may come several times',
  isMany: true,
}

const kinds: NonNullable<Columns['kinds']> = new Map([
  ...['validFrom', 'validTo', 'codedAt'].map((day) => [day, 'day'] as const),
  ...['required', 'available', 'spent', 'confidence'].map((number) => [number, 'number'] as const),
])

/** The lines of a file by field, whatever its header calls them; undefined fields are not there. */
export async function* fieldsOf(input: Input, fields: Fields, needed: string[], context: FormatContext) {
  const map = mapIn(input.name, fields, context)
  if (map === undefined) return
  const named: Columns['named'] = (header, at) =>
    namesOf(header, at, { file: input.name, fields, needed, map }, context)
  yield* linesOf(input, { required: [], named, kinds }, context) as AsyncGenerator<Line>
}

/** What --map says, by field. */
function mapIn(file: string, fields: Fields, context: FormatContext): Map<string, string> | undefined {
  const given = [context.own?.given.map ?? []].flat()
  const map = new Map(
    given.map((one) => [one.slice(0, one.indexOf('=')).trim(), one.slice(one.indexOf('=') + 1).trim()]),
  )
  const wrong = given.find((one) => !one.includes('=') || !(one.slice(0, one.indexOf('=')).trim() in fields))
  if (wrong === undefined) return map
  const expected = `--map with one of ${Object.keys(fields).join(', ')}, a = and a header of the file`
  context.report({ code: 'MISSING_COLUMN', file, line: 1, column: 1, expected, found: wrong })
  return undefined
}

/** The header with each cell that is a field called so, and the others by their number, so that none is taken for one. */
function namesOf(
  written: string[],
  at: (index: number) => Place,
  { fields, needed, map }: Mapped,
  context: FormatContext,
): string[] | undefined {
  const header = written.map((cell) => cell.trim())
  let isGood = true
  const columnOf = new Map<string, number>()
  for (const field of Object.keys(fields)) {
    const wanted = map.get(field)
    const columns = header.flatMap((cell, index) => (plain(cell) === plain(wanted ?? field) ? [index] : []))
    const [column, again] = columns
    if (again !== undefined) {
      const expected = `one column for ${field}`
      context.report({ code: 'REPEATED_COLUMN', ...at(again), field, expected, found: header[again] ?? '' })
      isGood = false
    } else if (column !== undefined) columnOf.set(field, column)
    else if (wanted !== undefined || needed.includes(field)) {
      const expected = `a column for ${field}: ${fields[field]}`
      const hint = `The headers are: ${header.join(', ')}. Say which one it is by --map ${field}="…"`
      context.report({ code: 'MISSING_COLUMN', ...at(0), field, expected, found: wanted ?? '', hint })
      isGood = false
    }
  }
  const fieldOf = new Map([...columnOf].map(([field, column]) => [column, field]))
  return isGood
    ? header.map((cell, index) => fieldOf.get(index) ?? (cell && `column ${index + 1}: ${cell}`))
    : undefined
}

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '')
