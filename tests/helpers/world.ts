import type { TieKind } from '../../cypher/vocabulary.ts'
import { rowsOf } from '../../seeds/compute/table.ts'
import { parseDrafts } from '../../seeds/drafts.ts'
import { recordsOf } from '../../seeds/records.ts'
import type { Draft, Drafts } from '../../seeds/tables.ts'
import { openWriter, type Writer } from '../../seeds/write.ts'
import type { Connection } from '../../server/neo4j/graph.ts'
import { emptied } from './emptied.ts'

type Some<Whole, Given extends keyof Whole> = Pick<Whole, Given> & Partial<Whole>
type TieDraft = Draft<'reports_to'> & Partial<Draft<'takes_part_in'>> & Partial<Draft<'accountable_to'>>

/** A tie of a story. What is left out: DATASET for a basis, PARTICIPANT for a role, 'story' for a source. */
export type StoryTie = { kind: TieKind } & Some<TieDraft, 'from' | 'to'>

/**
 * The facts of a story. What a story does not care about is filled in: the four levels, the kinds that ship, a name like the id, an office's
 * agency from the front of its id ('who-alb' is of 'who'), the country level, the basis DATASET and the source 'story'.
 */
export type World = {
  agencies?: Some<Draft<'agencies'>, 'id'>[]
  offices?: Some<Draft<'offices'>, 'id'>[]
  arrangements?: Some<Draft<'arrangements'>, 'id'>[]
  levels?: Draft<'levels'>[]
  places?: Some<Draft<'places'>, 'id'>[]
  mandates?: Some<Draft<'mandates'>, 'id'>[]
  factors?: Some<Draft<'factors'>, 'id'>[]
  sources?: Some<Draft<'sources'>, 'id'>[]
  evidence?: Some<Draft<'evidence'>, 'id'>[]
  dataset?: Draft<'dataset'>[]
  ties?: StoryTie[]
  covers?: Some<Draft<'covers'>, 'from' | 'to'>[]
  holds?: Some<Draft<'holds'>, 'from' | 'to'>[]
  contributes_to?: Some<Draft<'contributes_to'>, 'from' | 'to' | 'amount'>[]
  spent?: Some<Draft<'spent'>, 'from' | 'to' | 'amount'>[]
  received?: Some<Draft<'received'>, 'from' | 'to' | 'amount'>[]
  addresses?: Some<Draft<'addresses'>, 'from' | 'to'>[]
  has_factor?: Some<Draft<'has_factor'>, 'from' | 'to'>[]
  /** Tables that need nothing filled in. */
  more?: Pick<
    Drafts,
    'agency_parts' | 'successions' | 'practice_sets' | 'practices' | 'codings' | (typeof kindTables)[number]
  >
}

export const fourLevels: Draft<'levels'>[] = [
  { id: 'system', name: 'System', rank: 0, tier: 0, isHeadquarters: false },
  { id: 'headquarters', name: 'Headquarters', rank: 1, tier: 0, isHeadquarters: true },
  { id: 'regional', name: 'Regional', rank: 2, tier: 1, isHeadquarters: false },
  { id: 'country', name: 'Country', rank: 3, tier: 2, isHeadquarters: false },
]

/** The tables of kinds, roles and schemes. */
export const kindTables = ['agency_kinds', 'arrangement_kinds', 'place_kinds', 'roles', 'mandate_schemes'] as const

/** Those that ship, resting on this source. */
export function kindsFrom(rests: { source?: string }): Pick<Drafts, (typeof kindTables)[number]> {
  const rows = kindTables.map((table) => {
    const shipped = rowsOf(table).map(({ source: _source, note: _note, ...row }) => Object.entries(row))
    return [table, shipped.map((row) => ({ ...Object.fromEntries(row.filter(([, cell]) => cell !== '')), ...rests }))]
  })
  return Object.fromEntries(rows)
}
const kinds = kindsFrom({})
const writers = new Map<string, Writer>()

/** Empties the test database and writes the story's facts through the loader's own writer and checks. */
export async function given(connection: Connection, world: World, owner = 'seeds'): Promise<void> {
  const writer = await writerOf(connection)
  const records = recordsOf(parseDrafts(draftsOf(world)), owner)
  if ((await sizeOf(writer)) > mostAtOnce) await emptied(connection)
  await writer.write(records, owner, { emptyFirst: true })
}

/** A story is written, and what was before it goes, in one transaction: of the seeds that would be more than one holds. */
const mostAtOnce = 5_000

async function sizeOf(writer: Writer): Promise<number> {
  const { records } = await writer.inTransaction((tx) => tx.run('MATCH (one) RETURN count(one) AS n'))
  return records[0]?.get('n')
}

/** The rows that a story stands for, with everything that it left out. */
export function draftsOf(world: World): Drafts {
  const offices = (world.offices ?? []).map((office) => ({
    name: office.id,
    agency: agencyOf(office.id),
    level: 'country',
    ...asserted,
    ...office,
  }))
  const agencies = (world.agencies ?? []).map((agency) => ({ name: agency.id, kind: 'OTHER', ...agency }))
  return {
    sources: filled([...(world.sources ?? []), ...missing(world.sources, ['story'])], (id) => ({
      title: id,
      kind: 'REFERENCE',
      access: 'PUBLIC',
    })),
    evidence: filled(world.evidence, () => ({ source: 'story' })),
    dataset: [{ key: 'referenceDate', value: '2024-12-31', source: 'story' }, ...(world.dataset ?? [])],
    levels: world.levels ?? fourLevels,
    ...kinds,
    places: filled(world.places, (id) => ({ name: id, kind: 'COUNTRY' })),
    agencies: filled(
      [
        ...agencies,
        ...missing(
          agencies,
          offices.map(({ agency }) => agency),
        ),
      ],
      (id) => ({ name: id, kind: 'OTHER' }),
    ),
    offices,
    arrangements: filled(world.arrangements, (id) => ({
      name: id,
      level: 'country',
      kind: 'JOINT_ACTIVITY',
      ...asserted,
    })),
    mandates: filled(world.mandates, (id) => ({ name: id, scheme: 'THEME' })),
    factors: filled(world.factors, (id) => ({ name: id, direction: 'AMPLIFIES' })),
    ...tiesOf(world.ties ?? []),
    covers: supported(world.covers, { presence: 'UNKNOWN' }),
    holds: supported(world.holds, {}),
    contributes_to: supported(world.contributes_to, { year: 2024, figure: 'EXPENSE', currency: 'USD' }),
    spent: supported(world.spent, { year: 2024, currency: 'USD' }),
    received: supported(world.received, { year: 2024, through: 'DIRECT', currency: 'USD' }),
    addresses: supported(world.addresses, {}),
    has_factor: supported(world.has_factor, {}),
    ...world.more,
  }
}

const asserted = { basis: 'DATASET' } as const

function tiesOf(ties: StoryTie[]): Drafts {
  const of = (wanted: TieKind) =>
    supported(
      ties.filter(({ kind }) => kind === wanted).map(({ kind, ...tie }) => tie),
      {},
    )
  return {
    reports_to: of('REPORTS_TO'),
    accountable_to: of('ACCOUNTABLE_TO'),
    coordinates_with: of('COORDINATES_WITH'),
    takes_part_in: of('TAKES_PART_IN').map((tie) => ({ role: 'PARTICIPANT', ...tie })),
    under: of('UNDER'),
  }
}

/** A tie rests on the evidence that the story names, else on its made-up source. */
function supported<Given extends { evidence?: unknown; source?: unknown }, const Default>(
  rows: Given[] | undefined,
  defaults: Default,
) {
  return (rows ?? []).map((row) => ({
    ...asserted,
    ...(row.evidence === undefined && row.source === undefined ? { source: 'story' } : {}),
    ...defaults,
    ...row,
  }))
}

function filled<Given extends { id: string }, const Default>(
  rows: Given[] | undefined,
  defaults: (id: string) => Default,
) {
  return (rows ?? []).map((row) => ({ ...defaults(row.id), ...row }))
}

function missing(rows: { id: string }[] | undefined, wanted: string[]) {
  const known = new Set(rows?.map(({ id }) => id))
  return [...new Set(wanted)].filter((id) => !known.has(id)).map((id) => ({ id }))
}

function agencyOf(office: string) {
  return office.split('-')[0] ?? office
}

async function writerOf(connection: Connection) {
  const known = writers.get(connection.uri)
  if (known) return known
  const writer = openWriter(connection)
  writers.set(connection.uri, writer)
  await writer.applySchema()
  return writer
}
