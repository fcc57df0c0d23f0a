import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { columnsOf, type TableName, tableNames } from '../tables.ts'
import { cellsOf } from './csv.ts'
import { ownerFile } from './owner.ts'
import { csvLine } from './rejected.ts'
import { WouldOverwrite } from './report.ts'

/** A row of each table, so that the first one need not be guessed. */
const examples: Record<TableName, Record<string, string>> = {
  sources: { id: 'my-fieldwork', title: 'Interviews in Albania, 2024', kind: 'INTERVIEW', access: 'RESTRICTED' },
  evidence: { id: 'ev-1', source: 'my-fieldwork', locator: 'interview 7, 00:12:30', note: 'Weekly calls since March.' },
  dataset: { key: 'gap-fieldwork', value: 'Only three of eleven offices were interviewed.', source: 'my-fieldwork' },
  levels: {
    id: 'municipal',
    name: 'Municipal',
    rank: '4',
    tier: '2',
    isHeadquarters: 'false',
    ladder: 'Albanian government',
    source: 'my-fieldwork',
  },
  agency_kinds: { id: 'NGO', label: 'NGO', plural: 'NGOs', source: 'my-fieldwork' },
  arrangement_kinds: { id: 'FORUM', label: 'forum', plural: 'forums', channel: '1', source: 'my-fieldwork' },
  place_kinds: { id: 'CITY', label: 'city', plural: 'cities', source: 'my-fieldwork' },
  roles: { id: 'OBSERVER', label: 'observer', plural: 'observers', source: 'my-fieldwork' },
  mandate_schemes: { id: 'STRATEGY', label: 'strategy', plural: 'strategies', source: 'my-fieldwork' },
  places: { id: 'tirana', name: 'Tirana', kind: 'TERRITORY', partOf: 'alb', source: 'my-fieldwork' },
  place_parts: { from: 'tirana', to: 'alb', source: 'my-fieldwork' },
  agencies: {
    id: 'my-agency',
    name: 'My Agency',
    acronym: 'MA',
    aliases: 'M.A.|MyAg',
    kind: 'OTHER',
    source: 'my-fieldwork',
  },
  agency_parts: { from: 'my-agency', to: 'undp', kind: 'administered by', source: 'my-fieldwork' },
  offices: {
    id: 'my-agency-alb',
    name: 'My Agency Albania',
    agency: 'my-agency',
    level: 'country',
    city: 'Tirana',
    place: 'alb',
    validFrom: '2024-03-01',
    basis: 'INTERVIEW',
    confidence: '0.8',
    source: 'my-fieldwork',
    locator: 'interview 7',
  },
  arrangements: {
    id: 'my-forum',
    name: 'Coordination forum',
    level: 'country',
    kind: 'STEERING_COMMITTEE',
    basis: 'INTERVIEW',
    source: 'my-fieldwork',
  },
  successions: { from: 'my-agency', to: 'undp', on: '2024-01-01', source: 'my-fieldwork' },
  mandates: { id: 'my-mandate', name: 'A mandate', scheme: 'THEME', year: '2024', source: 'my-fieldwork' },
  factors: { id: 'my-factor', name: 'A factor', direction: 'AMPLIFIES', source: 'my-fieldwork' },
  practice_sets: { id: 'my-set', name: 'A set of practices', source: 'my-fieldwork' },
  practices: { id: 'my-practice', name: 'Weekly calls', set: 'systemic-thinking', source: 'my-fieldwork' },
  reports_to: { from: 'my-agency-alb', to: 'undp-hq', basis: 'INTERVIEW', source: 'my-fieldwork' },
  accountable_to: {
    from: 'my-agency-alb',
    to: 'dco-alb',
    scope: 'collective results',
    basis: 'INTERVIEW',
    source: 'my-fieldwork',
  },
  coordinates_with: {
    from: 'my-agency-alb',
    to: 'unicef-alb',
    validFrom: '2024-03-01',
    basis: 'INTERVIEW',
    evidence: 'ev-1',
  },
  takes_part_in: {
    from: 'my-agency-alb',
    to: 'unct-alb',
    role: 'PARTICIPANT',
    basis: 'INTERVIEW',
    source: 'my-fieldwork',
  },
  under: { from: 'my-forum', to: 'unct-alb', basis: 'INTERVIEW', source: 'my-fieldwork' },
  covers: { from: 'my-agency-alb', to: 'alb', presence: 'RESIDENT', basis: 'INTERVIEW', source: 'my-fieldwork' },
  holds: { from: 'my-agency', to: 'sdg-5', basis: 'INTERVIEW', source: 'my-fieldwork' },
  contributes_to: {
    from: 'my-agency',
    to: 'sdg-5',
    year: '2024',
    amount: '1000',
    currency: 'USD',
    figure: 'EXPENSE',
    basis: 'DATASET',
    source: 'my-fieldwork',
  },
  spent: {
    from: 'my-agency',
    to: 'alb',
    year: '2024',
    amount: '1000',
    currency: 'USD',
    basis: 'DATASET',
    source: 'my-fieldwork',
  },
  received: {
    from: 'my-agency',
    to: 'undp',
    year: '2024',
    amount: '1000',
    currency: 'USD',
    through: 'DIRECT',
    basis: 'DATASET',
    source: 'my-fieldwork',
  },
  addresses: { from: 'my-forum', to: 'sdg-5', basis: 'INTERVIEW', source: 'my-fieldwork' },
  has_factor: { from: 'my-agency-alb', to: 'non-resident-status', basis: 'INTERVIEW', source: 'my-fieldwork' },
  codings: {
    id: 'coding-1',
    about: 'my-forum',
    of: 'systemic-thinking',
    stance: 'SUPPORTS',
    effect: 'EASES',
    side: 'BOTH',
    basis: 'INTERVIEW',
    evidence: 'ev-1',
  },
}

/**
 * Writes a file that says whose the folder is, and an empty one for every table: its header, and an example as a comment.
 * Throws WouldOverwrite.
 */
export function writeTemplate(folder: string, owner: string): string[] {
  mkdirSync(folder, { recursive: true })
  const tables = tableNames.map((table) => [join(folder, `${table}.csv`), templateOf(table)] as const)
  const files = [[join(folder, ownerFile), ownership(owner)] as const, ...tables]
  for (const [path] of files) if (existsSync(path)) throw new WouldOverwrite(path)
  for (const [path, text] of files) writeFileSync(path, text)
  return files.map(([path]) => path)
}

/** The remarks of a table's template, which may stay: the cells of each, whatever a spreadsheet puts between and behind them. */
export function remarksOf(table: TableName): ReadonlySet<string> {
  return new Set(linesBelow(table).map((line) => cellsOf(line).join('\n')))
}

function templateOf(table: TableName) {
  return `${[columnsOf(table).known.join(','), ...linesBelow(table)].join('\n')}\n`
}

function linesBelow(table: TableName) {
  return [`# ${csvLine(exampleOf(table))}`, `# ${neededIn(table)}`]
}

/** The cells of an example row. */
export function exampleOf(table: TableName): string[] {
  return columnsOf(table).known.map((column) => examples[table][column] ?? '')
}

export function neededIn(table: TableName) {
  const needed = columnsOf(table).required.join(', ')
  return `Needed: ${needed}. A line that begins with #, like these, is a remark; take a row out by deleting it.`
}

export const ownerColumns = ['owner', 'folder']

/** Whose a new folder or workbook is, and an id that tells it from others of theirs. */
export function ownerCells(owner: string) {
  return [owner, randomBytes(6).toString('hex')]
}

function ownership(owner: string) {
  const about =
    '# Whose the records of this folder are; and an id, made once, that tells it from folders of the same owner.'
  return `${[about, csvLine(ownerColumns), csvLine(ownerCells(owner))].join('\n')}\n`
}
