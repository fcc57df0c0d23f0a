import type { TieKind } from '../../cypher/vocabulary.ts'
import type { KindRow, KindType } from '../records/kinds.ts'
import type { TieRow } from '../records/ties.ts'
import { listed, partyAttributes, tieAttributes, type Value } from './attributes.ts'
import type { Exported } from './exported.ts'
import type { TableName } from './format-names.ts'
import type { PartyRecord, PlaceRecord, Whereabouts } from './material.ts'
import { pathRecords } from './paths.ts'
import type { RouteRecord } from './routes.ts'

type Row = Record<string, Value>
type Table = { columns: string[]; rows: (exported: Exported) => AsyncGenerator<Row[]> }

const span = ['validFrom', 'validTo', 'basis', 'confidence', 'evidence']
const money = ['required', 'available', 'spent', 'currency']
const tie = ['id', 'from', 'to', 'observedUntil', ...span]

/** What the parties and ties of an export name by a property. */
export const kindTables = [
  ['agency_kinds', 'AgencyKind'],
  ['arrangement_kinds', 'ArrangementKind'],
  ['place_kinds', 'PlaceKind'],
  ['roles', 'Role'],
] as const satisfies [TableName, KindType][]

/** Those from `sources` on have the columns of the import's own tables of that name. */
export const tables: Record<TableName, Table> = {
  ties: {
    columns: ['id', 'from', 'to', ...tieAttributes.map(({ name }) => name), 'evidence'],
    rows: ({ material }) =>
      each(material.ties(), (row) => ({
        ...row,
        ...Object.fromEntries(tieAttributes.map(({ name, of }) => [name, of(row)])),
        evidence: listed(row.evidence),
      })),
  },
  parties: {
    columns: ['id', ...partyAttributes.map(({ name }) => name), 'evidence'],
    rows: ({ material }) =>
      each(material.parties(), (row) => ({
        id: row.id,
        ...Object.fromEntries(partyAttributes.map(({ name, of }) => [name, of(row)])),
        evidence: listed(row.evidence),
      })),
  },
  paths: {
    columns: 'rank,path,step,from,tie,kind,walked,to,friction,because,confidence,basis,sentence'.split(','),
    async *rows({ paths, context }) {
      for (const { rank, id, steps } of await pathRecords(paths ?? [], context)) {
        yield steps.map(({ index, friction: { total, because }, ...step }) => ({
          ...step,
          rank,
          path: id,
          step: index,
          friction: total,
          because,
        }))
      }
    },
  },
  routes: {
    columns:
      'rank,route,detour,byWayOf,observedSteps,steps,passage,from,to,friction,alternatives,alternativeNames,sentence'.split(
        ',',
      ),
    async *rows({ routes }) {
      if (routes === null) return
      yield routes.routes.flatMap((route) => routeRows(route, false))
      yield routes.detours.flatMap((route) => routeRows(route, true))
    },
  },
  sources: {
    columns: 'id,title,publisher,kind,url,version,sha256,licence,retrievedAt,coversFrom,coversUntil,access'.split(','),
    async *rows(exported) {
      await passed(evidenceOf(exported))
      yield exported.material.sources()
    },
  },
  evidence: {
    columns: 'id,source,locator,note,quote,coder,codedAt'.split(','),
    rows: (exported) => each(evidenceOf(exported), ({ source, ...row }) => ({ ...row, source: source.id })),
  },
  levels: {
    columns: 'id,name,rank,tier,isHeadquarters,ladder,evidence'.split(','),
    rows: ({ material }) =>
      once(located(material), (whereabouts) =>
        whereabouts.map(({ level }) => ({ ...level, evidence: listed(level.evidence) })),
      ),
  },
  agency_kinds: kindTable('AgencyKind', 'isAggregate'),
  arrangement_kinds: kindTable('ArrangementKind', 'channel', 'isPartOfPlan', 'isJointWork'),
  place_kinds: kindTable('PlaceKind', 'isCountry'),
  roles: kindTable('Role'),
  places: {
    columns: 'id,name,aliases,kind,iso3,scheme,evidence'.split(','),
    rows: ({ material }) =>
      once(located(material), (whereabouts) =>
        whereabouts.flatMap(placesIn).map(({ aliases, evidence, ...place }) => ({
          ...place,
          aliases: listed(aliases),
          evidence: listed(evidence),
        })),
      ),
  },
  agencies: {
    columns: 'id,name,acronym,aliases,kind,founded,ended,codes,reportingSince,evidence'.split(','),
    rows: ({ material }) =>
      once(material.parties(), (parties) =>
        parties.flatMap(({ agency }) => {
          if (agency === null) return []
          const { aliases, codes, evidence } = agency
          return [{ ...agency, aliases: listed(aliases), codes: listed(codes), evidence: listed(evidence) }]
        }),
      ),
  },
  offices: {
    columns: ['id', 'name', 'aliases', 'agency', 'level', 'city', 'place', ...span],
    async *rows({ material }) {
      for await (const parties of material.parties()) {
        const offices = parties.filter(({ label }) => label === 'Office')
        const where = await material.whereabouts(offices)
        const deskOf = new Map(where.map(({ id, desks }) => [id, desks[0]?.id ?? null]))
        yield offices.map((office) => ({
          ...partyRow(office),
          agency: office.agency?.id ?? null,
          city: office.city,
          place: deskOf.get(office.id) ?? null,
        }))
      }
    },
  },
  arrangements: {
    columns: [
      'id',
      'name',
      'aliases',
      'level',
      'kind',
      'instrument',
      'declaredSize',
      'declaredSizeEvidence',
      'activities',
      'activityParts',
      'partsWithoutMoney',
      ...money,
      ...span,
    ],
    rows: ({ material }) =>
      each(material.parties(), (party) => {
        if (party.label !== 'Arrangement') return null
        const { kind, instrument, declaredSize, declaredSizeEvidence, required, available, spent, currency } = party
        const { activities, activityParts, partsWithoutMoney } = party
        const declared = { declaredSize, declaredSizeEvidence, activities, activityParts, partsWithoutMoney }
        return { ...partyRow(party), kind, instrument, ...declared, required, available, spent, currency }
      }),
  },
  reports_to: tieTable('REPORTS_TO', tie),
  accountable_to: tieTable('ACCOUNTABLE_TO', [...tie, 'scope']),
  coordinates_with: tieTable('COORDINATES_WITH', tie),
  takes_part_in: tieTable('TAKES_PART_IN', [...tie, 'role', ...money]),
  under: tieTable('UNDER', tie),
  covers: {
    columns: [...tie, 'presence'],
    rows: ({ material }) =>
      each(located(material), ({ id, covers }) =>
        covers.map(({ place, evidence, ...cover }) => ({
          ...cover,
          from: id,
          to: place.id,
          evidence: listed(evidence),
        })),
      ),
  },
}

/** A row a passage. */
function routeRows(
  { id: route, rank, observedSteps, length, byWayOf, sentence, passages }: RouteRecord,
  detour: boolean,
) {
  return passages.map(
    ({ index, from, to, friction, alternatives }): Row => ({
      ...{ rank, route, detour, observedSteps, steps: length, sentence, from, to, friction },
      byWayOf: listed(byWayOf),
      passage: index,
      alternatives: listed(alternatives.map(({ arrangement, ties }) => arrangement ?? ties.join(' '))),
      alternativeNames: listed(alternatives.flatMap(({ name }) => name ?? [])),
    }),
  )
}

function kindTable(type: KindType, ...own: (keyof KindRow)[]): Table {
  return {
    columns: ['id', 'label', 'plural', ...own, 'evidence'],
    async *rows({ material }) {
      const kinds = await material.kinds(type)
      yield kinds.map((kind) => ({ ...kind, evidence: listed(kind.evidence) }))
    },
  }
}

function tieTable(kind: TieKind, columns: string[]): Table {
  const row = (tie: TieRow) => (tie.kind === kind ? { ...tie, evidence: listed(tie.evidence) } : null)
  return { columns, rows: ({ material }) => each(material.ties(), row) }
}

function partyRow({ id, name, aliases, level, validFrom, validTo, basis, confidence, evidence }: PartyRecord) {
  const lists = { aliases: listed(aliases), evidence: listed(evidence) }
  return { id, name, level: level.id, validFrom, validTo, basis, confidence, ...lists }
}

async function* each<From>(
  pieces: AsyncIterable<From[]>,
  rowOf: (row: From) => Row | Row[] | null,
): AsyncGenerator<Row[]> {
  for await (const piece of pieces) yield piece.flatMap((row): Row[] => [rowOf(row) ?? []].flat())
}

/** Each id once, where it comes first. */
async function* once<From>(pieces: AsyncIterable<From>, rowsOf: (piece: From) => Row[]): AsyncGenerator<Row[]> {
  const seen = new Set<Value | undefined>()
  for await (const piece of pieces) {
    yield rowsOf(piece).filter(({ id }) => !seen.has(id) && seen.add(id))
  }
}

export function placesIn({ desks, covers }: Whereabouts): PlaceRecord[] {
  return [...desks, ...covers.map(({ place }) => place)]
}

async function* located({ parties, whereabouts }: Exported['material']): AsyncGenerator<Whereabouts[]> {
  for await (const piece of parties()) yield await whereabouts(piece)
}

/** What any row of the other tables rests on. */
async function* evidenceOf({ material }: Exported) {
  for (const [, type] of kindTables) await material.kinds(type)
  for await (const parties of material.parties()) {
    material.note(parties.flatMap(({ agency }) => agency ?? []))
    await material.whereabouts(parties)
  }
  await passed(material.ties())
  yield* material.evidence()
}

async function passed(pieces: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of pieces) {
    // Only what it notes on its way is wanted.
  }
}
