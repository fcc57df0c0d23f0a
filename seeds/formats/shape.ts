import type { z } from 'zod'
import { pointerOf } from '../import/json.ts'
import type { Place } from '../issues.ts'
import type { FormatContext } from './format.ts'

/** Reports what a schema found wrong in a JSON value, each with the pointer of the field. */
export function reportIssues(
  context: FormatContext,
  error: z.ZodError,
  value: unknown,
  at: { file: string; pointer: string },
) {
  for (const { path, message } of error.issues) {
    const keys = path as (string | number)[]
    const found = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
    const field = keys.map(String).at(-1)
    context.report({
      code: 'BAD_VALUE',
      file: at.file,
      pointer: `${at.pointer}${pointerOf(keys)}`,
      unit: at.pointer,
      ...(field === undefined ? {} : { field }),
      expected: message,
      found: typeof found === 'string' ? found : (JSON.stringify(found) ?? ''),
    })
  }
}

/** Reports what a schema found wrong in the cells of a CSV row, each with the place of its cell. */
export function reportCells(
  context: FormatContext,
  error: z.ZodError,
  cells: Record<string, unknown>,
  where: (field: string) => Place,
) {
  const wrong = new Map(error.issues.map(({ path, message }) => [String(path[0]), message]))
  for (const [field, expected] of wrong) {
    const found = cells[field] === undefined ? '' : String(cells[field])
    context.report({ code: 'BAD_VALUE', ...where(field), field, expected, found })
  }
}
