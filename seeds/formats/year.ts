import type { Input } from '../import/bytes.ts'
import type { Issue } from '../issues.ts'

/** A year that the user states, of one file or of the only one. */
export type StatedYear = { file?: string; year: number }
type Said = { content: number | undefined; stated: StatedYear[]; isOnly: boolean }

/**
 * The year that a file is of: what its content says, else what the user states, else the only year in its name. Where
 * nobody says it, or a name has two, that is a question and no guess.
 */
export function yearOf(
  { name }: Pick<Input, 'name'>,
  { content, stated, isOnly }: Said,
): { year: number } | { issue: Issue } {
  const file = name.split('/').at(-1) ?? ''
  const ofFile = stated.find((one) => one.file === file) ?? stated.find((one) => one.file === undefined)
  if (content !== undefined) {
    if (ofFile === undefined || ofFile.year === content) return { year: content }
    const expected = `${content}, which the file says itself`
    return { issue: { code: 'BAD_YEAR', file: name, field: '--year', expected, found: String(ofFile.year) } }
  }
  if (ofFile !== undefined && (ofFile.file !== undefined || isOnly)) return { year: ofFile.year }
  const [year, ...others] = isRange.test(file) ? [] : yearsIn(file)
  if (ofFile === undefined && year !== undefined && others.length === 0) return { year }
  const expected = 'the year of its figures, in the file or as the only one in its name'
  const found = year === undefined ? file : [year, ...others].join(' and ')
  const hint = `State it: --year ${isOnly ? '' : `${file}=`}${others.at(-1) ?? year ?? 2024}`
  return { issue: { code: 'BAD_YEAR', file: name, expected, found, hint } }
}

/** 2023-24 is a span, and of which year it is nobody says. */
const isRange = /(?<!\d)(?:19|20)\d\d[-–_/]\d\d(?!\d)/

function yearsIn(file: string) {
  return [...new Set([...file.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)))]
}
