import { z } from 'zod'
import { bases, presences } from '../../cypher/vocabulary.ts'
import type { Services } from '../graphql/request.ts'
import type { ReadOptions } from '../neo4j/graph.ts'
import { statement } from '../neo4j/statement.ts'
import { type AgencyRow, agencyLoader } from '../records/agencies.ts'
import { loadAll } from '../records/by-id.ts'
import { type EvidenceRow, evidenceLoader, followable, type SourceRow } from '../records/evidence.ts'
import { type KindRow, type KindType, list as listKinds } from '../records/kinds.ts'
import { levelShape } from '../records/levels.ts'
import { type PartyRow, partyLoader } from '../records/parties.ts'
import { type TieRow, tieLoader } from '../records/ties.ts'

const place = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  iso3: z.string().nullable(),
  scheme: z.string().nullable(),
  aliases: z.array(z.string()),
  evidence: z.array(z.string()),
})
const day = z.string().nullable()
const whereabouts = statement('export/whereabouts', {
  params: z.object({ ids: z.array(z.string()), includeIllustrative: z.boolean() }),
  row: z.object({
    id: z.string(),
    level: levelShape.extend({ evidence: z.array(z.string()) }),
    desks: z.array(place),
    covers: z.array(
      z.object({
        id: z.string(),
        presence: z.enum(presences).nullable(),
        basis: z.enum(bases),
        confidence: z.number(),
        evidence: z.array(z.string()),
        validFrom: day,
        validTo: day,
        observedUntil: day,
        place,
      }),
    ),
  }),
})
export type PlaceRecord = z.output<typeof place>
export type Whereabouts = z.output<typeof whereabouts.row>
export type SourceRecord = Omit<SourceRow, 'name' | 'label'> & { title: string }
export type PartyRecord = Omit<PartyRow, 'agency'> & { agency: AgencyRow | null }
export type Cited = { evidence: string[] }

/** What is known of parties and ties, piece by piece: no more than a piece is ever held. */
export type Material = {
  parties(): AsyncGenerator<PartyRecord[]>
  ties(): AsyncGenerator<TieRow[]>
  /** Counts what these rest on among the evidence, though the records were not handed out here. */
  note(records: readonly Cited[]): void
  /** The evidence that these records rest on, by its id. */
  citedBy(records: readonly Cited[]): Promise<Map<string, EvidenceRow>>
  whereabouts(parties: readonly { id: string }[]): Promise<Whereabouts[]>
  /** The kinds of one type that the graph has, in use here or not: there are few. */
  kinds(type: KindType): Promise<KindRow[]>
  /** The evidence of everything that was handed out or looked up so far, each once, in the order of the first citing. */
  evidence(): AsyncGenerator<EvidenceRow[]>
  /** The sources of the evidence handed out so far, by id. */
  sources(): SourceRecord[]
}

type Listed = { parties: string[]; ties: string[]; asOf: string; includeIllustrative: boolean }

const piece = 1_000

export function materialOf(listed: Listed, { graph }: Pick<Services, 'graph'>, options: ReadOptions): Material {
  const evidence = new Set<string>()
  const sources = new Map<string, SourceRecord>()
  const agencies = agencyLoader(graph, options)

  const noted = <Row extends Cited>(rows: Row[]): Row[] => {
    for (const row of rows) for (const id of row.evidence) evidence.add(id)
    return rows
  }

  // A loader keeps what it has loaded, so each piece has its own.
  async function loadEvidence(ids: Iterable<string>): Promise<EvidenceRow[]> {
    const found = await evidenceLoader(graph, options).loadMany([...new Set(ids)])
    const rows: EvidenceRow[] = []
    for (const row of found) {
      if (row instanceof Error) throw row
      // One record that names evidence which is not there must not spoil the rest; the checks of `dataset` name it.
      if (row !== null) rows.push(row)
    }
    for (const { source } of rows) sources.set(source.id, sourceRecord(source))
    return rows
  }

  async function party(row: PartyRow): Promise<PartyRecord> {
    const [agency = null] = row.agency === null ? [] : await loadAll(agencies, 'Agency', [row.agency])
    return { ...row, agency }
  }

  return {
    note: (records) => void noted([...records]),
    async *parties() {
      const load = (ids: string[]) => loadAll(partyLoader(graph, options), 'Party', ids)
      for await (const rows of ahead(listed.parties, load)) yield await Promise.all(noted(rows).map(party))
    },
    async *ties() {
      const load = (ids: string[]) => loadAll(tieLoader(graph, listed.asOf, options), 'Tie', ids)
      for await (const rows of ahead(listed.ties, load)) yield noted(rows)
    },
    async citedBy(records) {
      const rows = await loadEvidence(records.flatMap(({ evidence }) => evidence))
      return new Map(rows.map((row) => [row.id, row]))
    },
    async whereabouts(parties) {
      const ids = parties.map(({ id }) => id)
      const asked = { ids, includeIllustrative: listed.includeIllustrative }
      const rows = await graph.read(whereabouts, asked, options)
      for (const { level, desks, covers } of rows)
        noted([level, ...desks, ...covers, ...covers.map(({ place }) => place)])
      return rows
    },
    async kinds(type) {
      const rows = await graph.read(listKinds, {}, options)
      return noted(rows.filter((row) => row.type === type))
    },
    async *evidence() {
      yield* ahead([...evidence], loadEvidence)
    },
    sources: () => [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function sourceRecord({ name: title, label: _, url, id, ...rest }: SourceRow): SourceRecord {
  return { id, title, url: followable(url), ...rest }
}

/** A piece at a time; the next one is looked up while a piece is written. */
async function* ahead<Row>(ids: string[], load: (ids: string[]) => Promise<Row[]>): AsyncGenerator<Row[]> {
  let next: Promise<Row[]> | undefined
  for (let start = 0; start < ids.length; start += piece) {
    const loading = load(ids.slice(start, start + piece))
    // Where writing ends before its turn comes, its failure is nobody's.
    loading.catch(() => undefined)
    if (next) yield await next
    next = loading
  }
  if (next) yield await next
}
