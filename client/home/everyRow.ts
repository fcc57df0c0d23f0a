// What the first page and the lists of all there are have to take away: the rows as they stand. Pure.
import { restsOf } from '../dataset/counts.ts'
import type { Dataset } from '../dataset/documents.ts'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Content, Table } from '../takeaway/content.ts'
import type { CoverWords } from './coverWords.ts'
import {
  type EachAgency,
  type EachPlace,
  EveryAgency,
  EverySource,
  Everywhere,
  type PlanInShort,
  Plans,
  type WholeDataset,
} from './documents.ts'
import type { EverythingWords } from './everythingWords.ts'
import { byRegion } from './lists.ts'

type About = Pick<Dataset, 'dataVersion' | 'licence' | 'referenceDate'>

/** What all of them are alike in. */
function contentOf(
  { dataVersion, licence, referenceDate }: About,
  own: Pick<Content, 'stem' | 'title' | 'says' | 'tables'> & Partial<Pick<Content, 'notes' | 'graphql'>>,
): Content {
  const bare = { notes: [], figures: [], settings: [], graph: null, graphql: [], cypher: [] }
  return { ...bare, ...own, asOf: referenceDate, dataVersion, licence }
}

/** Countries and territories as they stand: by region, then by name. */
export function countriesTaken(places: readonly EachPlace[], says: string, words: EverythingWords, about: About) {
  const rows = byRegion(places, words.elsewhere).flatMap(({ title, items }) =>
    items.map(({ name, coverage }) => [name, title, words[coverage.state]]),
  )
  const columns = [
    { key: 'country', title: words.country },
    { key: 'region', title: words.region },
    { key: 'known', title: words.known },
  ]
  return contentOf(about, {
    stem: 'countries',
    title: words.countries,
    says: [says],
    notes: [words.countriesNote],
    tables: [{ id: 'countries', title: words.countries, columns, rows }],
    graphql: [asked(words.countries, Everywhere, { after: null })],
  })
}

export function agenciesTaken(agencies: readonly EachAgency[], says: string, words: EverythingWords, about: About) {
  const rows = agencies.map(({ acronym, name, kind, ended, offices }) => [
    acronym ?? name,
    name,
    kind.plural,
    ended,
    offices.totalCount,
  ])
  const columns = [
    { key: 'acronym', title: words.acronym },
    { key: 'name', title: words.name },
    { key: 'kind', title: words.kind },
    { key: 'ended', title: words.ended },
    { key: 'offices', title: words.offices },
  ]
  return contentOf(about, {
    stem: 'agencies',
    title: words.agencies,
    says: [says],
    tables: [{ id: 'agencies', title: words.agencies, columns, rows }],
    graphql: [asked(words.agencies, EveryAgency, { after: null })],
  })
}

/** Sources with licence, days and address; limits in full; rules with how often they are broken. */
export function dataTaken(dataset: WholeDataset, says: string, words: EverythingWords): Content {
  const sources: Table = {
    id: 'sources',
    title: words.sources,
    columns: [
      { key: 'source', title: words.source },
      { key: 'kind', title: words.kind },
      { key: 'publisher', title: words.publisher },
      { key: 'licence', title: words.licence },
      { key: 'from', title: words.from },
      { key: 'until', title: words.until },
      { key: 'retrieved', title: words.retrievedOn },
      { key: 'url', title: words.address },
    ],
    rows: dataset.sources.map((one) => [
      one.name,
      words[one.kind],
      one.publisher,
      one.licence,
      one.coversFrom,
      one.coversUntil,
      one.retrievedAt,
      one.url,
    ]),
  }
  const checks: Table = {
    id: 'checks',
    title: words.rules,
    columns: [
      { key: 'rule', title: words.rule },
      { key: 'broken', title: words.broken },
    ],
    rows: dataset.checks.map(({ rule, broken }) => [rule, broken]),
  }
  return contentOf(dataset, {
    stem: 'data',
    title: words.data,
    says: [says],
    notes: dataset.notCovered,
    tables: [sources, checks],
    graphql: [asked(words.data, EverySource, {})],
  })
}

type Covered = { dataset: Dataset; plans: readonly PlanInShort[]; places: readonly string[]; says: string }

/** What the first page says that the data covers. */
export function coversTaken({ dataset, plans, places, says }: Covered, words: CoverWords): Content {
  const rests: Table = {
    id: 'rests',
    title: words.restsOn,
    columns: [
      { key: 'on', title: words.restsOn },
      { key: 'ties', title: words.ties },
      { key: 'means', title: words.means },
    ],
    rows: restsOf(dataset).map(({ on, ties }) => [words[on], ties, words[meaning[on]]]),
  }
  const reported: Table = {
    id: 'plans',
    title: words.plans,
    columns: [
      { key: 'country', title: words.country },
      { key: 'perActivity', title: words.perActivity },
      { key: 'activities', title: words.activities },
      { key: 'joint', title: words.joint },
    ],
    rows: byCountry(plans).map((row) => [row.place.name, ...planCells(row, words)]),
    notes: [words.plansNote],
  }
  return contentOf(dataset, {
    stem: 'crosstie',
    title: words.heading,
    says: [says],
    notes: [words.cannotMeet, words.cannotLead, words.cannotReport, words.cannotCompare, words.cannotCause],
    tables: [rests, ...(plans.length > 0 ? [reported] : [])],
    graphql: [asked(words.plans, Plans, { places: [...places] })],
  })
}

export const meaning = {
  OBSERVED: 'observedMeans',
  REFERENCE: 'referenceMeans',
  DERIVED: 'derivedMeans',
  ILLUSTRATIVE: 'illustrativeMeans',
} as const

export function byCountry(plans: readonly PlanInShort[]): PlanInShort[] {
  return plans.toSorted((a, b) => a.place.name.localeCompare(b.place.name))
}

function planCells({ place: { coverage }, plan }: PlanInShort, words: CoverWords) {
  if (!plan || coverage.state === 'NO_FILE') return [words.noFile, null, null]
  if (coverage.state === 'TOTALS_ONLY') return [words.totalsOnly, null, null]
  const { reporting } = plan.arrangement
  return [
    reporting?.agenciesPerActivity ?? words.notCounted,
    reporting?.activities ?? words.notCounted,
    plan.jointActivities,
  ]
}
