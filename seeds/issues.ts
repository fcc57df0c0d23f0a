/** What can be wrong with what is imported. The codes are stable: tools may look for them. */
const issueCodes = {
  NOT_FOUND: 'There is no such file or folder.',
  NOT_A_FILE: 'Devices, pipes and sockets are not read.',
  UNREADABLE: 'A file or a folder may not be read.',
  NOT_READ: 'A file or a row of a folder was passed over, so nothing is taken away.',
  ALIKE_NAMES: 'Two files of a folder differ in capitals only.',
  NO_OWNER: 'Nobody states whose the rows are.',
  BAD_OWNER: 'The owner is not stated as it should be.',
  TWO_OWNERS: 'The owner is stated twice, and differently.',
  RESERVED_OWNER: 'The owner is the seeds, or a source that a format or somebody else brings.',
  SYMLINK: 'Symbolic links are not followed without --follow-symlinks.',
  OUTSIDE_FOLDER: 'A file of a folder must be inside it.',
  COMPRESSED: 'Archives and compressed files are not read, other than .xlsx workbooks.',
  NO_VALUE: 'A formula of a workbook has an error for its value, or none.',
  BAD_WORKBOOK: 'A file is called a workbook and is none that can be read.',
  HTML: 'A web page stands where data should be.',
  TOO_LARGE: 'The file is larger than --max-size allows.',
  WRONG_TYPE: 'The format reads files of another type.',
  EMPTY_FILE: 'The file is empty.',
  HEADER_ONLY: 'The file has a header and no rows.',
  NOT_UTF8: 'The file is not UTF-8, and nobody states what it is.',
  WRONG_ENCODING: 'The file is not in the encoding that --encoding states.',
  DOUBLY_ENCODED: 'Text was UTF-8, taken for something else and encoded again.',
  UNKNOWN_TABLE: 'No table has this name.',
  UNKNOWN_COLUMN: 'The table has no such column.',
  REPEATED_COLUMN: 'A column comes twice.',
  MISSING_COLUMN: 'A column that is needed is not there.',
  TOO_MANY_COLUMNS: 'The file has more than 200 columns.',
  RAGGED_ROW: 'A row has more or fewer cells than the header.',
  BAD_QUOTE: 'A quote is open, or stands where none may.',
  TOO_LONG: 'A text is longer than 1,000,000 characters.',
  ROW_TOO_LONG: 'A row of a file is longer than 4,000,000 characters, or one of its cells than 1,000,000.',
  TOO_DEEP: 'JSON is nested deeper than 32.',
  BAD_JSON: 'This is not JSON.',
  OTHER_STYLE: 'A date or a number is written in a style that nobody states.',
  BAD_VALUE: 'A value is not what its field takes.',
  HIDDEN_CHARACTER: 'A text has control characters or marks that turn its direction.',
  UNKNOWN_NAME: 'Nobody in the alias table is called this.',
  BAD_YEAR: 'Nobody says of which year a file is, or two say it differently.',
  BAD_ALIAS: 'A row of the file for --aliases does not hold.',
  NO_HEADQUARTERS: 'An agency has no headquarters in the graph, so its office gets no line to them.',
  EXTRA_BLANKS: 'A name has blanks around it, or several in a row.',
  NEAR_NAME: 'A name is nearly another one of the files.',
  NO_SOURCE: 'A row rests on nothing.',
  OUT_OF_TREE: 'An activity names a result that its framework does not have.',
  REPEATED_ROW: 'The same row comes twice.',
  CONFLICTING_ROWS: 'Two rows say different things under one id.',
  DANGLING_REFERENCE: 'An id leads nowhere.',
  CIRCLE: 'Something would stand above, contain or succeed itself.',
  BROKEN_RULE: 'A rule of the graph does not hold.',
  CHANGED_FILE: 'A file is not the one that an unfinished run had begun.',
} as const
export type IssueCode = keyof typeof issueCodes

/** What is wrong with one row; everything else is wrong with a file, and no part of such a file is taken. */
const ofRows: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'RAGGED_ROW',
  'OTHER_STYLE',
  'BAD_VALUE',
  'TOO_LONG',
  'UNKNOWN_NAME',
  'NO_SOURCE',
  'CONFLICTING_ROWS',
  'DANGLING_REFERENCE',
  'CIRCLE',
])

/**
 * Where something stands: line and column count from 1, also of a sheet; a pointer is a JSON pointer (RFC 6901). `unit` is the pointer of
 * the unit of the document that it is part of: what is left out when it is wrong.
 */
export type Place = { file: string; sheet?: string; line?: number; column?: number; pointer?: string; unit?: string }
/** One thing wrong in one place. A warning stops nothing. */
export type Issue = Place & {
  code: IssueCode
  severity?: 'error' | 'warning'
  field?: string
  expected: string
  found: string
  hint?: string
}

const keptAtMost = 1000
const shownOfAKind = 5
const shownLength = 80

/** Collects issues: the first thousand are kept, all are counted, a few of each kind are told. */
export function openIssues() {
  const kept: Issue[] = []
  const kinds = new Map<string, { first: Issue[]; count: number }>()
  const count = { error: 0, warning: 0, file: 0, notRead: 0 }
  const units = new Set<string>()
  const passedOver = new Map<string, number>()
  return {
    kept,
    count,
    /** Whole rows that add nothing, by what they are. */
    passedOver,
    passOver: (what: string) => passedOver.set(what, (passedOver.get(what) ?? 0) + 1),
    /** The rows that have an error, by file and line or pointer. */
    units,
    add(issue: Issue) {
      count[issue.severity ?? 'error'] += 1
      if (issue.code === 'NOT_READ') count.notRead += 1
      if (issue.severity !== 'warning') units.add(unitOf(issue))
      if (issue.severity !== 'warning' && !ofRows.has(issue.code)) count.file += 1
      if (kept.length < keptAtMost) kept.push(issue)
      const kind = `${issue.code} ${issue.file} ${issue.sheet} ${issue.field}`
      const alike = kinds.get(kind) ?? { first: [], count: 0 }
      alike.count += 1
      if (alike.first.length < shownOfAKind) alike.first.push(issue)
      kinds.set(kind, alike)
    },
    /** A line per issue; issues of one code, file and field are told a few times and then counted. */
    lines() {
      return [...kinds.values()].flatMap(({ first, count }) => {
        const shown = first.map((issue) => `  ${sentence(issue)}`)
        return count > first.length ? [...shown, `  … and ${count - first.length} more like these`] : shown
      })
    },
  }
}
export type Issues = ReturnType<typeof openIssues>

/** Something was wrong with the input; nothing was written. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly issues: Issues) {
    const count = issues.count.error === 1 ? '1 problem' : `${issues.count.error} problems`
    super([`${count}; nothing was written:`, ...issues.lines()].join('\n'))
  }
}

export function sentence(issue: Issue) {
  const { severity, field, expected, found, hint } = issue
  const kind = severity === 'warning' ? 'warning: ' : ''
  const where = field === undefined ? '' : ` ${field}`
  return `${placeOf(issue)}${where}: ${kind}expected ${expected}; found ${quoted(found)}${hint ? `. ${hint}` : ''}`
}

/** `file:line:column`, which terminals make clickable, `file#/pointer`, or `file:sheet!B3`. */
export function placeOf({ file, sheet, line, column, pointer }: Place) {
  if (sheet !== undefined)
    return `${visible(file)}:${visible(sheet)}${line === undefined ? '' : `!${letters(column ?? 1)}${line}`}`
  if (pointer !== undefined) return `${visible(file)}#${pointer}`
  return line === undefined ? visible(file) : `${visible(file)}:${line}:${column ?? 1}`
}

/** The row or unit that a place is in. */
export function unitOf({ file, sheet, line, pointer, unit }: Place) {
  return `${sheet === undefined ? file : `${file}:${sheet}`}:${line ?? unit ?? pointer ?? ''}`
}

/** How spreadsheets name columns: 1 is A, 27 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column <= 26 ? last : letters(Math.floor((column - 1) / 26)) + last
}

/** What nobody sees, and what looks like a blank and is another sign, as escapes. */
export function visible(text: string) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/gu, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16)
    return sign === ' ' ? sign : code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}

export function shortened(text: string) {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text
}

function quoted(found: string) {
  return found === '' ? 'nothing' : `"${visible(shortened(found))}"`
}

export function counted(count: number, noun: string) {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
