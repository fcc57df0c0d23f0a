// The view is the query string of `/`: permalink, history and undo in one. Pure and total; no React.
import type { TieKind } from './graphql.ts'
import { tieKinds } from './words.ts'

export type Shown = 'both' | 'lanes' | 'bands' | 'table'

/** What a reader has chosen. `null` means not chosen: the page then decides. */
export type View = {
  from: string | null
  to: string | null
  /** Passed by none of the paths; a set. */
  avoid: string[]
  /** The date asked about; null is the data's reference date. */
  asOf: string | null
  /** Kept kinds of tie; none means all. */
  kinds: TieKind[]
  /** Kept levels; none means all. */
  levels: string[]
  illustrative: boolean
  /** Paths asked for, 1 to 50. */
  count: number
  /** Most steps, 1 to 12. */
  maxSteps: number
  path: string | null
  /** A step of the chosen path, 1 first. */
  step: number | null
  /** The party or tie whose evidence is shown. */
  selected: string | null
  /** Parties whose ties are drawn as well, in the order in which they were opened. */
  expanded: string[]
  shown: Shown
}

export const emptyView: View = {
  from: null,
  to: null,
  avoid: [],
  asOf: null,
  kinds: [],
  levels: [],
  illustrative: false,
  count: 10,
  maxSteps: 8,
  path: null,
  step: null,
  selected: null,
  expanded: [],
  shown: 'both',
}

/** A way to write one field. `read` gives undefined for what it cannot read. */
type Field<Value> = { write: (value: Value) => string; read: (text: string) => Value | undefined }
type Written = { [Name in keyof View]: { key: string } & Field<View[Name]> }

const idLimit = 200
const pathIdLimit = 2_000

const fields: Written = {
  from: { key: 'from', ...one(idLimit) },
  to: { key: 'to', ...one(idLimit) },
  avoid: { key: 'avoid', ...set() },
  asOf: { key: 'on', ...date() },
  kinds: { key: 'kind', ...kinds() },
  levels: { key: 'lv', ...set() },
  illustrative: { key: 'ill', ...flag() },
  count: { key: 'n', ...whole(1, 50) },
  maxSteps: { key: 'max', ...whole(1, 12) },
  path: { key: 'p', ...one(pathIdLimit) },
  step: { key: 'step', ...whole(1, 12) },
  selected: { key: 'sel', ...one(pathIdLimit) },
  expanded: { key: 'ex', ...list() },
  shown: { key: 'view', ...word('both', 'lanes', 'bands', 'table') },
}
const names = Object.keys(fields) as (keyof View)[]
const nameOf = new Map(names.map((name) => [fields[name].key, name]))

/** The canonical query string without its question mark; empty for the empty page. `unknown` is kept at the end. */
export function encodeView(view: View, unknown: readonly string[] = []): string {
  const pieces = names.flatMap((name) => {
    const text = write(view, name)
    return text === '' || text === write(emptyView, name) ? [] : [`${fields[name].key}=${text}`]
  })
  const all = [...pieces, ...unknown]
  return all.length === 0 ? '' : ['v=1', ...all].join('&')
}

/** Never throws. What cannot be read keeps its default and is named in `notices`; keys it does not know are kept. */
export function decodeView(search: string): { view: View; unknown: string[]; notices: string[] } {
  const view: View = { ...emptyView }
  const unknown: string[] = []
  const notices: string[] = []
  const seen = new Set<string>()
  for (const piece of search.replace(/^\?/, '').split('&')) {
    if (piece === '') continue
    const [key, text] = halves(piece)
    const name = nameOf.get(key)
    if (key === 'v') {
      if (text !== '1') notices.push(`This link was made by another version; read as far as understood.`)
    } else if (name === undefined) unknown.push(piece)
    else if (seen.has(key) || !assign(view, name, text)) notices.push(`ignored ${shortened(piece)}`)
    else seen.add(key)
  }
  return { view, unknown, notices }
}

function write<Name extends keyof View>(view: View, name: Name): string {
  const field: Field<View[Name]> = fields[name]
  return field.write(view[name])
}

function assign<Name extends keyof View>(view: View, name: Name, text: string): boolean {
  const field: Field<View[Name]> = fields[name]
  const value = field.read(text)
  if (value === undefined) return false
  view[name] = value
  return true
}

function halves(piece: string): [key: string, text: string] {
  const at = piece.indexOf('=')
  return at < 0 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1)]
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function one(limit: number): Field<string | null> {
  return { write: (id) => (id === null ? '' : escaped(id)), read: (text) => unescaped(text, limit) }
}

function list(): Field<string[]> {
  return {
    write: (ids) => [...new Set(ids)].map(escaped).join(','),
    read: (text) => {
      const ids = text.split(',').map((part) => unescaped(part, idLimit))
      return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined
    },
  }
}

function set(): Field<string[]> {
  const { write, read } = list()
  return { write: (ids) => write(ids.toSorted()), read: (text) => read(text)?.toSorted() }
}

function kinds(): Field<TieKind[]> {
  const { write, read } = set()
  const isKind = (text: string): text is TieKind => (tieKinds as string[]).includes(text)
  return {
    write,
    read: (text) => {
      const read_ = read(text)
      return read_?.every(isKind) ? read_ : undefined
    },
  }
}

function date(): Field<string | null> {
  return { write: (day) => day ?? '', read: (text) => (isDay(text) ? text : undefined) }
}

function flag(): Field<boolean> {
  return { write: (on) => (on ? '1' : ''), read: (text) => (text === '1' ? true : undefined) }
}

function whole(
  least: number,
  most: number,
): { write: (n: number | null) => string; read: (t: string) => number | undefined } {
  return {
    write: (number) => (number === null ? '' : String(number)),
    read: (text) => {
      const number = Number(text)
      return /^[0-9]{1,2}$/.test(text) && number >= least && number <= most ? number : undefined
    },
  }
}

function word<Word extends string>(...words: Word[]): Field<Word> {
  return { write: (chosen) => chosen, read: (text) => words.find((known) => known === text) }
}

/** Whether the text is a day of the calendar, as `2024-12-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function escaped(id: string): string {
  // A lone surrogate has no percent encoding: without this, encodeURIComponent throws.
  const wellFormed = id.replace(/\p{Surrogate}/gu, '\uFFFD')
  return encodeURIComponent(wellFormed).replace(/%(3A|2F|40)/g, (code) => decodeURIComponent(code))
}

function unescaped(text: string, limit: number): string | undefined {
  try {
    const id = decodeURIComponent(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the server refuses ids that hold them
    return id === '' || id.length > limit || /[\u0000-\u001f\u007f]/.test(id) ? undefined : id
  } catch {
    return undefined
  }
}
