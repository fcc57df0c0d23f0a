/** One thing wrong with one place in one file. Line and column count from 1. */
export type Problem = { file: string; line: number; column: number; field?: string; expected: string; found: string }

const shownOfAKind = 5
const shownLength = 80

/** Everything wrong with the files, together; nothing was written. */
export class BadSeeds extends Error {
  override name = 'BadSeeds'
  constructor(readonly problems: Problem[]) {
    super([`${counted(problems.length)} in the seed files; nothing was written:`, ...summary(problems)].join('\n'))
  }
}

export function sentence({ file, line, column, field, expected, found }: Problem) {
  return `${file}:${line}:${column}${field === undefined ? '' : ` ${field}`}: expected ${expected}; found ${quoted(found)}`
}

/** The same expectation missed in the same column is told a few times and then counted. */
function summary(problems: Problem[]) {
  const kinds = new Map<string, Problem[]>()
  for (const problem of problems) {
    const kind = `${problem.file} ${problem.field} ${problem.expected}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), problem])
  }
  return [...kinds.values()].flatMap((alike) => {
    const shown = alike.slice(0, shownOfAKind).map((problem) => `  ${sentence(problem)}`)
    const rest = alike.length - shownOfAKind
    return rest > 0 ? [...shown, `  … and ${rest} more like these`] : shown
  })
}

function counted(count: number) {
  return count === 1 ? '1 problem' : `${count} problems`
}

function quoted(found: string) {
  if (found === '') return 'nothing'
  const visible = found.replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `"${visible.length > shownLength ? `${visible.slice(0, shownLength)}…` : visible}"`
}
