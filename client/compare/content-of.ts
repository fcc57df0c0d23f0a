// What there is to take away of places side by side: the rows as they stand, and their figures as numbers.
import type { View } from '../../common/address.ts'
import type { Dataset } from '../dataset/documents.ts'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Column, Content, Figure, Table } from '../takeaway/content.ts'
import type { Format } from '../view/formatting.ts'
import { GroupThere, type PlaceAnswer, Plans } from './documents.ts'
import { type Agency, allOf, calledShort, groupGist, linesAbove, type Seat, sitting } from './seats.ts'
import { type Group, ofAll, textOf } from './side-by-side.ts'
import type { Said } from './sides-in-words.ts'
import { sidesFigure } from './sidesFigure.ts'
import type { CompareWords } from './words.ts'

type Shown = {
  title: string
  answers: readonly PlaceAnswer[]
  groups: readonly Group[]
  gist: readonly Said[][]
  flaws: readonly string[]
  group: readonly Agency[]
  seats: readonly Seat[]
  dataset: Dataset
  words: CompareWords
  format: Format
  view: View
}

export function contentOf(shown: Shown): Content {
  const { title, answers, gist, flaws, group, seats, dataset, words, format } = shown
  const asOf = answers[0]?.asOf ?? dataset.referenceDate
  const inGroup = group.length > 1
  const places = answers.map(({ place }) => place.id)
  const sources = new Map(answers.flatMap(({ place }) => place.coverage.sources.map((one) => [one.id, one] as const)))
  return {
    stem: places.join('-'),
    title,
    says: [
      ...gist.map((sentence) => sentence.map(({ text }) => text).join('')),
      ...(inGroup ? [proposal(shown), ...groupGist(seats, words, format)] : []),
    ],
    notes: [...flaws, words.footnote(format.day(asOf))],
    tables: [sides(shown), figures(shown), ...(inGroup ? [seated(shown)] : [])],
    figures: [drawn(shown)],
    evidence: [...sources.values()].map(({ name, url, licence }) => ({ title: name, url, licence })),
    asOf,
    dataVersion: dataset.dataVersion,
    licence: dataset.licence,
    settings: [words.order],
    graph: null,
    graphql: [
      asked(title, Plans, { places, asOf }),
      ...(inGroup
        ? places.map((place) => {
            const variables = { agencies: group.map(({ id }) => id), place, asOf, includeIllustrative: false }
            return asked(proposal(shown), GroupThere, variables)
          })
        : []),
    ],
    cypher: answers.flatMap(({ place, plan }) =>
      plan === null ? [] : [{ title: place.name, text: `${params(plan.asCypher.parameters)}\n${plan.asCypher.text}` }],
    ),
  }
}

function proposal({ group, words, format }: Shown): string {
  return words.propose(format.listed(group.map(calledShort)), allOf(group.length, words))
}

function params(parameters: unknown): string {
  return `:params ${JSON.stringify(parameters)}`
}

function sides({ title, answers, groups, words, format }: Shown): Table {
  return {
    id: 'sides',
    title,
    columns: [
      { key: 'measure', title: words.measure },
      ...answers.map(({ place }) => ({ key: place.id, title: place.name })),
    ],
    rows: groups.flatMap((group) =>
      group.rows.map((row) => [`${group.title}${format.colon}${row.title}`, ...row.cells.map((cell) => textOf(cell))]),
    ),
  }
}

function drawn({ title, answers, groups, words }: Shown): Figure {
  const places = answers.map(({ place }) => place.name)
  const inAll = (text: string) => ofAll(text, places.length, words)
  return {
    title,
    svg: sidesFigure(groups, { title, places, inAll }),
    legend: [
      { mark: { stroke: 'var(--horizontal)' }, words: words.jointly },
      { mark: { stroke: 'var(--vertical)' }, words: words.alone },
    ],
  }
}

/** Each place a row, each figure a number: what is not known is empty. */
function figures({ answers, words }: Shown): Table {
  const columns = [
    ['place', words.places, ({ place }) => place.name],
    ['activities', words.ofActivitiesTitle, ({ plan }) => plan?.arrangement.reporting?.activities ?? null],
    ['rows', words.rowsInFile, ({ plan }) => plan?.arrangement.reporting?.parts ?? null],
    ['agencies', words.agenciesInPlan, ({ plan }) => plan?.agencies ?? null],
    ['offices', words.offices, ({ offices }) => offices],
    ['outputs', words.outputsTitle, ({ plan }) => plan?.outputs ?? null],
    ['sharedOutputs', words.shared, (answer) => told(answer)?.sharedOutputs ?? null],
    ['jointActivities', words.joint, (answer) => told(answer)?.jointActivities ?? null],
    ['pairs', words.pairs, (answer) => told(answer)?.pairs ?? null],
    ['pairsApart', words.apartTitle, (answer) => told(answer)?.pairsApart ?? null],
    ['jointly', words.jointly, (answer) => told(answer)?.jointly?.amount ?? null, 'currency'],
    ['alone', words.alone, (answer) => told(answer)?.alone?.amount ?? null, 'currency'],
    ['currency', words.currency, (answer) => told(answer)?.jointly?.currency ?? null],
  ] as const satisfies readonly (readonly [string, string, (answer: PlaceAnswer) => string | number | null, string?])[]
  return {
    id: 'figures',
    title: words.figuresTitle,
    columns: columns.map(([key, title]): Column => ({ key, title })),
    rows: answers.map((answer) => columns.map(([, , value]) => value(answer))),
  }
}

/** A plan that tells of activities: what one of totals does not say is not nothing. */
function told({ plan, place }: PlaceAnswer) {
  return place.coverage.state === 'TOTALS_ONLY' ? null : plan
}

function seated(shown: Shown): Table {
  const { seats, words, format } = shown
  return {
    id: 'group',
    title: proposal(shown),
    columns: [
      { key: 'place', title: words.places },
      { key: 'outputs', title: words.outputsTitle },
      { key: 'activities', title: words.joint },
      { key: 'lines', title: words.lines },
    ],
    rows: seats.map(({ place, answer }) => {
      if (typeof answer === 'string') return [place.name, words[answer], words[answer], words[answer]]
      const { outputs, activities } = sitting(answer)
      const { known, unknown, absent } = linesAbove(answer)
      const lines = [
        ...known.map(({ office, superior }) => `${office?.name} → ${superior?.name}`),
        ...unknown.map(({ office }) => words.noSuperior(office?.name ?? '')),
        ...(absent.length > 0 ? [words.noOffice(format.listed(absent.map(calledShort)), absent.length)] : []),
      ]
      const named = (nodes: typeof outputs) => nodes.map(({ arrangement }) => arrangement.name).join('; ')
      return [place.name, named(outputs), named(activities), lines.join('; ')]
    }),
  }
}
