/** A day, as Cypher has days of its own. */
export class Day {
  constructor(readonly text: string) {}
}
/** A number that stays a Float though it may be whole, as a confidence of 1. */
export class Float {
  constructor(readonly value: number) {}
}
export type Literal = string | number | boolean | Day | Float | Literal[] | { [key: string]: Literal | null }

/**
 * A value as Cypher text that stands for nothing but itself, on one line: for files that others run in their own
 * database. What is null is left out of its map. Our own statements have parameters.
 */
export function literal(value: Literal): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return number(value)
  if (value instanceof Day) return `date(${quoted(value.text)})`
  if (value instanceof Float) return float(value.value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  const entries = Object.entries(value).filter((entry): entry is [string, Literal] => entry[1] !== null)
  return `{${entries.map(([key, inner]) => `${name(key)}: ${literal(inner)}`).join(', ')}}`
}

const escapes: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

// Beside what ends or bends a string: control characters, line ends of Unicode, and what turns the direction of text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out as they are
const unwelcome = /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

function quoted(text: string): string {
  const code = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  // A lone half of a surrogate pair is no character, and no file can hold it.
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd')
  return `'${whole.replace(unwelcome, (sign) => escapes[sign] ?? code(sign))}'`
}

function number(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : float(value)
}

function float(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no literal.`)
  const text = String(value)
  return /[.e]/.test(text) ? text : `${text}.0`
}

function name(key: string): string {
  if (!/^[A-Za-z]\w*$/.test(key)) throw new RangeError(`${JSON.stringify(key)} is no key of ours.`)
  return key
}
