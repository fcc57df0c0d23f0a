import type { Input } from '../import/bytes.ts'
import type { Styles } from '../import/styles.ts'
import type { Issue, Place } from '../issues.ts'
import type { TableName } from '../tables.ts'
import type { StatedYear } from './year.ts'

/**
 * A row of one of the tables, as a format read it: who asserts it, what its cells say, and where. `owner` is the source
 * that the input is a version of. An `ifMissing` row is written only where nobody has its id.
 */
export type Stated = {
  table: TableName
  row: Record<string, unknown>
  owner: string
  at: Place
  ifMissing?: boolean
  /** The same statement may come from many rows; equal ones are not worth a warning. */
  repeats?: boolean
  /** Where the cell of a field stands; the row itself where this is not known. */
  where?: (field: string) => Place
}
export type Agency = {
  id: string
  acronym: string
  /** It reports for several organisations. */
  isAggregate: boolean
  /** The office and the country of its headquarters, where they are known. */
  headquarters?: string | undefined
  home?: string | undefined
}
export type Known = { id: string; name: string }
/** A record that others name, as it is in the graph. */
export type Standing = Known & {
  owner: string
  ladder: string | null
  rank: number | null
  tier: number | null
  agency: string | null
}
/** What of the graph is named by rows: levels, kinds, roles, and what has a name that a row may say. */
export type Nameable =
  | 'Level'
  | 'AgencyKind'
  | 'ArrangementKind'
  | 'PlaceKind'
  | 'Role'
  | 'Agency'
  | 'Office'
  | 'Arrangement'
  | 'Place'
  | 'Factor'
  | 'PracticeSet'
  | 'Practice'
  | 'Source'
/** An office above another, and while it covers the other's places; without a day, always. */
export type Above = { office: string; validFrom?: string | undefined; validTo?: string | undefined }
/** What something is about in a few words of our own, with the official number where its title states one. */
export type Label = { number: string; label: string }

/** What a format may ask while it reads: names are looked up, never guessed. */
export type FormatContext = {
  /** One unit of the input was read: a row, an activity, a cell. */
  read: (place: Place) => void
  report: (issue: Issue) => void
  /** A whole row that adds nothing and is nobody's fault: counted by what it is, as in "Passed over 41 rows: no document." */
  passOver: (what: string) => void
  /** The unit at this place goes with another that was reported. */
  leaveOut: (place: Place) => void
  /** The agency of this spelling; undefined, and reported, when the alias table has none. */
  agency: (spelling: string, at: Place, field: string) => Agency | undefined
  /** Whether somebody else than this owner asserts an agency of this spelling; nothing is reported. */
  isKnownAgency: (spelling: string, owner: string) => boolean
  /**
   * The place of this name; undefined, and reported, when there is none. A code that the input has for it as well counts
   * where the name is not known, and that is told.
   */
  place: (spelling: string, at: Place, field: string, code?: string) => Known | undefined
  /** The place with this id, if the graph has one. */
  placeById: (id: string) => Known | undefined
  /** The places that the graph has as parts of this one. */
  partsOf: (id: string) => string[]
  /** Who asserts the party or agency with this id. */
  ownerOf: (id: string) => string | undefined
  /** Whether somebody else than this owner asserts a party or an agency with this id, and from another source. */
  isElsewhere: (id: string, owner: string) => boolean
  /** The agency's regional offices that cover one of these places at some time. */
  regionalOffices: (agency: string, places: string[]) => Above[]
  /** The Resident Coordinators' offices that cover one of these places, of whoever asserts them. */
  coordinators: (places: string[]) => string[]
  /** The owner that a user's folder or flag states. Only user's own data asks. */
  ownName: string
  /** Our own words for the title of a result or activity of a work plan. Only the seeds have them: imports keep titles. */
  labelOf: (workspace: number, id: string | number) => Label | undefined
  /** The years that the user states. */
  years: StatedYear[]
  /** How dates and numbers are written in cells. */
  styles: Styles
  /** Undo the quote that a spreadsheet-safe export puts before `= + - @`. */
  fromExport: boolean
  /** For formats of files that one brings as one's own. */
  own?: OwnContext
}

/** What a format knows beside whose files are brought as one's own. */
export type OwnContext = {
  /** What was given to the flags of the format. */
  given: Given
  /** The record with this id, if the graph has one. */
  standing: (label: Nameable, id: string) => Standing | undefined
  /** All that there are. */
  all: (label: Nameable) => Standing[]
  /** All records with exactly this name, alias or acronym, by id. */
  called: (label: Nameable, name: string) => Standing[]
  /** Whether the user vouches for spellings of agencies, by a file of them. */
  hasAliases: boolean
  /** Other spellings of names in the files, that the user vouches for. */
  same: ReadonlyMap<string, string>
  /** Something to know of the whole of it, said once. */
  tell: (line: string) => void
}

/** By the name of the flag, in camel case; a flag that may come several times has a list. */
export type Given = Record<string, string | string[] | undefined>
/** A flag that a format takes beside those of all: as commander has it, such as `--level <name>`. */
export type Flag = { flags: string; about: string; isNeeded?: boolean; isMany?: boolean }

/** One way to write down who coordinates with whom. */
export type Format = {
  name: string
  /** One line for the help. */
  about: string
  /** More lines: what a file must have, what becomes of it. */
  details: string
  extension: '.csv' | '.json'
  /** The names that its files and sheets have, where it has several tables. */
  tables?: ReadonlySet<string>
  /** Whether it looks names up; the ids of others are its own affair. */
  looksUpNames: boolean
  /** What of a JSON document can be corrected apart from it: the paths of values that it reads one by one. */
  units?: string[]
  /** Whether its files are of one year each, which they may not say. */
  asksForYears?: boolean
  /**
   * Its rows are those of whoever brings them, who is stated; and what is all of them: a folder, or the files that are
   * named. Absent where it brings sources that it names itself.
   */
  owned?: 'folder' | 'files'
  flags?: Flag[]
  /** The sources that it brings as their owner, so that nobody else calls themselves so. */
  brings?: RegExp
  read: (inputs: Input[], context: FormatContext) => AsyncIterable<Stated>
}
