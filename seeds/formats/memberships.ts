import { z } from 'zod'
import type { Line } from '../import/columns.ts'
import type { Place } from '../issues.ts'
import type { Format, FormatContext, Stated } from './format.ts'
import { type Fields, fieldsOf, mapFlag } from './own/mapped-columns.ts'
import { idsFor } from './own/name-ids.ts'
import { namesIn } from './own/named.ts'
import { given, ownOf, sourceFlags, sourceOf } from './own/source.ts'
import type { Names } from './own/spellings.ts'
import { kindNamed, levelNamed, ofFlag } from './own/words.ts'
import { reportCells } from './shape.ts'

const fields: Fields = {
  participant: 'who takes part',
  arrangement: 'in what',
  role: 'in which role',
  level: 'at which level the participant stands, instead of that of --level',
  validFrom: 'since when',
  validTo: 'the first day on which no longer',
  place: 'a place that the arrangement works for',
  parent: 'of whom the participant is a part',
  required: 'what the participant needs for it',
  available: 'what it has for it',
  spent: 'what it spent on it',
  currency: 'of these amounts',
  note: 'a remark',
}
const needed = ['participant', 'arrangement']
const naming = {
  participant: 'participants',
  parent: 'participants',
  arrangement: 'arrangements',
  place: 'places',
} as const
const row = z.object({
  participant: z.string('who takes part: a name').regex(/\S/, 'who takes part: a name'),
  arrangement: z.string('in what they take part: a name').regex(/\S/, 'in what they take part: a name'),
})

export const memberships: Format = {
  name: 'memberships',
  about: 'Who takes part in what, as CSV: two columns are enough',
  details: `A row says that a participant takes part in an arrangement. Each participant becomes an agency with one office at the
level that --level names, each arrangement one of that level. May be there, by their header or by --map:
  ${Object.entries(fields)
    .map(([field, what]) => `${field}: ${what}`)
    .join('\n  ')}
A participant that is called exactly as an agency of somebody else, or by a spelling in --aliases, is that agency. Nobody
else is taken for anybody: names that are nearly alike are told and stay apart, until --same says that they are one.
--owner says whose it is; importing files of that owner again brings what they say to the state of the new files.`,
  extension: '.csv',
  looksUpNames: true,
  owned: 'files',
  flags: [
    {
      flags: '--level <name>',
      about: 'the level at which they stand, by name or id; made where there is none',
      isNeeded: true,
    },
    { flags: '--ladder <name>', about: 'the bureaucracy whose levels are meant, where several are in the graph' },
    mapFlag,
    { flags: '--kind <kind>', about: 'what kind of arrangement these are, such as FORUM; else just arrangements' },
    { flags: '--agency-kind <kind>', about: 'what kind of agency the participants are; else just organisations' },
    { flags: '--currency <code>', about: 'of amounts without a column for it, such as EUR' },
    ...sourceFlags,
  ],
  async *read(inputs, context) {
    if (inputs.length === 0) return
    const names = await namesIn(inputs, { fields, needed, naming }, context)
    yield sourceOf(inputs, 'DATASET', context)
    const words = yield* wordsFor(context)
    if (words === undefined) return
    const known: Known = { ...names, ...words, ids: idsOf(names, context), matched: new Map() }
    for (const input of inputs) {
      for await (const line of fieldsOf(input, fields, needed, context)) yield* rowsOf(line, known, context)
    }
    names.participants.tellAlike()
    names.arrangements.tellAlike()
    names.places.tellAlike([names.participants])
    tellMatched(known, context)
  },
}

type NamesHere = Record<'participants' | 'arrangements' | 'places', Names>
type Words = Record<'level' | 'kind' | 'agencyKind', string>
type Ids = Record<'agencies' | 'arrangements' | 'places', ReadonlyMap<string, string>>
type Known = NamesHere & Words & { ids: Ids; matched: Map<string, string> }

function idsOf({ participants, arrangements, places }: NamesHere, context: FormatContext): Ids {
  const { standing } = ownOf(context)
  const prefix = `${context.ownName}:`
  const held = (label: 'Agency' | 'Arrangement' | 'Place') => (id: string) => standing(label, id)?.name
  return {
    agencies: idsFor(participants.first.keys(), prefix, held('Agency')),
    arrangements: idsFor(arrangements.first.keys(), `${prefix}in:`, held('Arrangement')),
    places: idsFor(places.first.keys(), `${prefix}at:`, held('Place')),
  }
}

/** States the level and the kinds that all rows name. */
function* wordsFor(context: FormatContext): Generator<Stated, Words | undefined> {
  const own = ownOf(context)
  const owner = context.ownName
  const level = levelNamed(given(own, 'level') ?? '', { owner, at: ofFlag('level') }, context)
  if (level === undefined) return undefined
  const kind = kindNamed(
    'arrangement_kinds',
    given(own, 'kind') ?? 'ARRANGEMENT',
    { owner, at: ofFlag('kind') },
    context,
  )
  const at = ofFlag('agency-kind')
  const agencyKind = kindNamed('agency_kinds', given(own, 'agencyKind') ?? 'ORGANISATION', { owner, at }, context)
  for (const word of [level, kind, agencyKind]) if (word.row) yield word.row
  return { level: level.id, kind: kind.id, agencyKind: agencyKind.id }
}

function* rowsOf(line: Line, known: Known, context: FormatContext): Generator<Stated> {
  const { cells, at, where } = line
  const parsed = row.safeParse(cells)
  if (!parsed.success) {
    reportCells(context, parsed.error, cells, where)
    return
  }
  const owner = context.ownName
  const name = known.participants.read(parsed.data.participant, where('participant'))
  const inWhat = known.arrangements.read(parsed.data.arrangement, where('arrangement'))
  const common = { owner, at, where }
  const level = cells.level
    ? levelNamed(cells.level.trim(), { owner, at: where('level') }, context)
    : { id: known.level }
  const role = kindNamed('roles', cells.role?.trim() || 'PARTICIPANT', { owner, at: where('role') }, context)
  if (level === undefined) return
  if (role.row) yield role.row
  const agency = yield* agencyNamed(name, where('participant'), known, context)
  const office = { id: `${agency}:${level.id}`, name, agency, level: level.id, basis: 'DATASET' }
  yield { table: 'offices', row: { ...office, ...cited(name, context) }, ...common, repeats: true }
  const arrangement = known.ids.arrangements.get(inWhat) ?? ''
  const body = { id: arrangement, name: inWhat, level: known.level, kind: known.kind, basis: 'DATASET' }
  yield { table: 'arrangements', row: { ...body, ...cited(inWhat, context) }, ...common, repeats: true }
  const { note, validFrom, validTo, required, available, spent } = cells
  const hasMoney = [required, available, spent].some((amount) => amount !== undefined)
  const currency = hasMoney ? { currency: cells.currency ?? given(ownOf(context), 'currency') } : {}
  const part = { from: office.id, to: arrangement, role: role.id, validFrom, validTo, required, available, spent }
  const because = { ...cited(`${name}: ${inWhat}`, context), note }
  yield { table: 'takes_part_in', row: { ...part, ...currency, basis: 'DATASET', ...because }, ...common }
  if (cells.place?.trim()) {
    const place = yield* placeNamed(cells.place, where('place'), known, context)
    const covers = { from: arrangement, to: place, basis: 'DATASET', ...cited(inWhat, context) }
    yield { table: 'covers', row: covers, ...common, repeats: true }
  }
  if (cells.parent?.trim()) {
    const parent = known.participants.read(cells.parent, where('parent'))
    const whole = yield* agencyNamed(parent, where('parent'), known, context)
    const isPart = { from: agency, to: whole, kind: 'part of', ...cited(`${name}: ${parent}`, context) }
    yield { table: 'agency_parts', row: isPart, ...common, repeats: true }
  }
}

function cited(locator: string, { ownName }: FormatContext) {
  return { source: ownName, locator }
}

/** The agency of somebody else that is called exactly so, else one of its own. */
function* agencyNamed(name: string, at: Place, known: Known, context: FormatContext): Generator<Stated, string> {
  const owner = context.ownName
  const { called, hasAliases } = ownOf(context)
  const others = called('Agency', name).filter((one) => one.owner !== owner)
  const isAsked = hasAliases && others.length === 0 && context.isKnownAgency(name, owner)
  const aliased = isAsked ? context.agency(name, at, 'participant') : undefined
  const found = aliased?.id ?? (others.length === 1 ? others[0]?.id : undefined)
  if (found !== undefined) {
    known.matched.set(name, found)
    return found
  }
  const id = known.ids.agencies.get(name) ?? ''
  const row = { id, name, kind: known.agencyKind, ...cited(name, context) }
  yield { table: 'agencies', row, owner, at, repeats: true }
  return id
}

function* placeNamed(cell: string, at: Place, known: Known, context: FormatContext): Generator<Stated, string> {
  const owner = context.ownName
  const name = known.places.read(cell, at)
  const [found, another] = ownOf(context)
    .called('Place', name)
    .filter((one) => one.owner !== owner)
  if (found && !another) return found.id
  const kind = kindNamed('place_kinds', 'AREA', { owner, at }, context)
  if (kind.row) yield kind.row
  const id = known.ids.places.get(name) ?? ''
  yield { table: 'places', row: { id, name, kind: kind.id, ...cited(name, context) }, owner, at, repeats: true }
  return id
}

function tellMatched({ matched, participants }: Known, context: FormatContext) {
  const { tell } = ownOf(context)
  const all = [...matched]
  if (all.length === 0) return
  const some = all.slice(0, 5).map(([name, id]) => `${name} (${id})`)
  const more = all.length > some.length ? ` and ${all.length - some.length} more` : ''
  tell(
    `${all.length} of ${participants.first.size} participants are agencies that the graph has: ${some.join(', ')}${more}.`,
  )
}
