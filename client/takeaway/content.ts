// What a page has to take away: the same rows and sentences that it shows, for every format.

/** A blank whose type the page says, as `not in file`, is that text: then every form says it, too. */
export type Cell = string | number | null
export type Column = {
  key: string
  title: string
  /** Of its numbers, as `US$`; none for counts and words. */
  unit?: string
}

/**
 * A table as it stands on the page. `null` is what the data does not say; the page has a word for it beside. The element
 * that shows it has `data-table="<id>"`, and each of its rows `data-row`: by these a test lays page and file side by side.
 */
export type Table = {
  /** For file and sheet names: `who`. */
  id: string
  title: string
  columns: readonly Column[]
  /** Each as long as `columns`. */
  rows: readonly (readonly Cell[])[]
  /** How it was counted, or what is left out. */
  notes?: readonly string[]
}

/**
 * A picture with real text, complete in itself. Its colours are those of `view/tokens.ts`, as values or as `var(--text)`:
 * they follow the theme of whoever opens it.
 */
export type Figure = {
  title: string
  svg: string
  /** What its marks mean; none where they are the lines of every drawing. */
  legend?: readonly Entry[]
}

/** A line as it is drawn, or a square. */
export type Mark = { dash?: string; stroke?: string; round?: boolean } | { square: 'filled' | 'dashed' }
export type Entry = { mark: Mark; words: string }

export type Asked = { title: string; text: string }

/** Where something on the page rests: a source, and the place in it. */
export type Cited = { title: string; locator?: string | null; url?: string | null; licence?: string | null }

export type Content = {
  /** What the page is about, as a file is named: `albania`. */
  stem: string
  /** The question, or the thing. */
  title: string
  /** The answer in sentences. */
  says: readonly string[]
  /** What is known, what is not, and how things were counted. */
  notes: readonly string[]
  tables: readonly Table[]
  figures: readonly Figure[]
  /** The evidence that the page shows, source by source. */
  evidence?: readonly Cited[]
  asOf: string
  dataVersion: string
  licence: string
  /** Limits and settings in words. */
  settings: readonly string[]
  /** The search of `/export` that has the same as a graph, without `format`; null where there is none. */
  graph: string | null
  /** The question as GraphQL, with its variables. */
  graphql: readonly Asked[]
  /** The same as Cypher, with its parameters. */
  cypher: readonly Asked[]
}
