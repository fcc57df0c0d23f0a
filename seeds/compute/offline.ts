import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { coordinationOffice } from '../../cypher/vocabulary.ts'
import type { Format, FormatContext, Stated } from '../formats/format.ts'
import { agencyNames, placeNames } from '../import/aliases.ts'
import type { Input } from '../import/bytes.ts'
import { sentence } from '../issues.ts'
import type { TableName } from '../tables.ts'
import { ownLabels } from './labels.ts'
import { aggregateKinds, rowsOf } from './table.ts'

/**
 * The day of the public files: the last on which the repository that publishes them changed any work plan or expenses
 * by country. When a checkout wrote them to a disk says nothing of them.
 */
export const collectedOn = '2026-02-04'

const listed = (cell = '') => (cell === '' ? [] : cell.split('|'))

/** How many rows were read, and how many of them add nothing, by what they are. */
export function openTally() {
  return { read: 0, passedOver: new Map<string, number>() }
}
export type Tally = ReturnType<typeof openTally>

/**
 * What the files that people write know of names, for a format to ask. Whatever is reported throws: seeds have no faults.
 * `tally` counts the rows.
 */
export function offlineContext(tally = openTally()): FormatContext {
  const headquarters = new Map(
    rowsOf('offices').flatMap(({ level, agency = '', ...office }) =>
      level === 'headquarters' ? [[agency, office] as const] : [],
    ),
  )
  const aggregates = aggregateKinds()
  const byAgency = agencyNames(
    rowsOf('agencies').map(({ id = '', name = '', acronym = '', kind = '', aliases, codes }) => {
      const { id: office = null, place = null } = headquarters.get(id) ?? {}
      const texts = { aliases: listed(aliases), codes: listed(codes) }
      const about = { acronym: acronym || null, isAggregate: aggregates.has(kind) }
      return { id, name, ...about, ...texts, headquarters: office, home: place }
    }),
  )
  const places = rowsOf('places').map(({ id = '', name = '', iso3 = '', aliases }) => {
    return { id, name, iso3: iso3 || null, aliases: listed(aliases) }
  })
  const byPlace = placeNames(places)
  const offices = [...rowsOf('offices'), ...rowsOf('offices', 'coordinators')]
  const written = [...offices, ...rowsOf('arrangements'), ...rowsOf('agencies')]
  const coordinators = new Set(offices.filter(isCoordinators).map(({ id = '' }) => id))
  const coordination = [...rowsOf('covers'), ...rowsOf('covers', 'coordinators')]
  const labels = new Map(ownLabels().map((row) => [`${row.workspace} ${row.id}`, row] as const))
  const elsewhere = new Set(written.map(({ id = '' }) => id))

  return {
    read: () => {
      tally.read += 1
    },
    report: (issue) => {
      if (issue.severity !== 'warning') throw new Error(sentence(issue))
    },
    leaveOut: () => undefined,
    passOver: (what) => tally.passedOver.set(what, (tally.passedOver.get(what) ?? 0) + 1),
    agency: (spelling) => only(byAgency.find(spelling), spelling),
    place: (spelling) => only(byPlace.find(spelling), spelling),
    isKnownAgency: (spelling) => byAgency.find(spelling).length > 0,
    placeById: (id) => places.find((place) => place.id === id),
    partsOf: () => [],
    regionalOffices: () => [],
    coordinators: (places) => {
      const covering = coordination.filter(({ from = '', to = '' }) => coordinators.has(from) && places.includes(to))
      return [...new Set(covering.map(({ from = '' }) => from))].sort()
    },
    ownerOf: (id) => (elsewhere.has(id) ? 'seeds' : undefined),
    isElsewhere: (id) => elsewhere.has(id),
    labelOf: (workspace, id) => labels.get(`${workspace} ${id}`),
    ownName: 'seeds',
    fromExport: false,
    styles: {},
    years: [],
  }
}

/** The rows that a format reads out of files, by table. */
export async function statedIn(format: Format, paths: string[], context: FormatContext) {
  const tables: Partial<Record<TableName, Stated['row'][]>> = {}
  for await (const { table, row } of format.read(paths.map(inputOf), context)) {
    const rows = tables[table] ?? []
    tables[table] = rows
    rows.push(row)
  }
  return tables as Partial<Record<TableName, Record<string, string | number | undefined>[]>>
}

/** Whether an office is a Resident Coordinator's, in a country. */
export function isCoordinators({ agency, level }: Record<string, string>) {
  return agency === coordinationOffice && level === 'country'
}

function inputOf(path: string): Input {
  const bytes = readFileSync(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, name: path, bytes: bytes.length, sha256, day: collectedOn, encoding: 'utf-8', mends: false, table: '' }
}

function only<Found>(found: Found[], spelling: string): Found {
  const [one, ...others] = found
  if (one !== undefined && others.length === 0) return one
  throw new Error(
    `"${spelling}" is ${one ? 'ambiguous' : 'unknown'}: add it to the aliases in seeds/agencies.csv or places.csv.`,
  )
}
