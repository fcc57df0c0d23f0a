// What a page has to take away: the same rows and sentences that it shows, for every format.

export type Cell = string | number | null
export type Column = {
  key: string
  title: string
  /** Of its numbers, as `US$`; none for counts and words. */
  unit?: string
}

/** A table as it stands on the page. `null` is what the data does not say; the page has a word for it beside. */
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

/** A picture with real text, complete in itself. */
export type Figure = { title: string; svg: string }

export type Asked = { title: string; text: string }

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
