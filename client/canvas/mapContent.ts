// What is taken away from a map: its parties and lines as tables, and the picture with real text. Pure.
import type { Content, Table } from '../takeaway/content.ts'
import type { Palette } from '../view/tokens.ts'
import type { Level } from './documents.ts'
import { agencyOf, shortOf } from './documents.ts'
import { sizeOf } from './folding.ts'
import { mapFigure } from './mapFigure.ts'
import { isFoldThing, nameOf, type Speech, sentenceOf, sortOf, type Thing } from './naming.ts'
import type { Picture } from './picture.ts'
import type { Base } from './useMap.ts'
import { dimensionKey } from './words.ts'

type Shown = {
  base: Base
  picture: Picture
  things: readonly Thing[]
  title: string
  gist: readonly string[]
  notes: readonly string[]
  speech: Speech
  levels: readonly Level[]
  colours: Palette
  steps: ReadonlyMap<string, number>
}

export function mapContent({
  base,
  picture,
  things,
  title,
  gist,
  notes,
  speech,
  levels,
  colours,
  steps,
}: Shown): Content {
  const names = new Map(things.map((thing) => [thing.id, nameOf(thing, speech)]))
  const called = (id: string) => names.get(id) ?? id
  const levelName = (id: string) => levels.find((level) => level.id === id)?.name ?? id
  const { of } = base
  return {
    stem: `${of.to ? `${of.id}-${of.to.id}` : of.id}-map`,
    title,
    says: gist,
    notes: [...notes, speech.words.notes],
    tables: [partyTable(things, picture, speech), tieTable(picture, called, speech, steps)],
    figures: [{ title, svg: mapFigure({ picture, things, speech, colours, levelName, title, called }) }],
    asOf: base.asOf,
    dataVersion: base.dataVersion,
    licence: 'CC BY 4.0',
    settings: [],
    graph: graphOf(base),
    graphql: [],
    cypher: base.asCypher
      ? [{ title, text: `${base.asCypher.text}\n// ${JSON.stringify(base.asCypher.parameters)}` }]
      : [],
  }
}

function graphOf({ of, place }: Base): string | null {
  if (of.sort === 'Route') return `from=${encodeURIComponent(of.id)}&to=${encodeURIComponent(of.to?.id ?? '')}`
  if (of.sort === 'Party') return `from=${encodeURIComponent(of.id)}&depth=1`
  if (of.sort === 'Agency') return `agency=${encodeURIComponent(of.id)}`
  return place === null ? null : `place=${encodeURIComponent(place)}`
}

function partyTable(things: readonly Thing[], { lines }: Picture, speech: Speech): Table {
  const { words } = speech
  const ties = new Map<string, number>()
  for (const { from, to, ties: those } of lines)
    for (const end of [from, to]) ties.set(end, (ties.get(end) ?? 0) + those.length)
  return {
    id: 'parties',
    title: words.party,
    columns: [
      { key: 'id', title: 'id' },
      { key: 'name', title: words.party },
      { key: 'sort', title: words.sort },
      { key: 'level', title: words.level },
      { key: 'agency', title: words.agency },
      { key: 'standsFor', title: words.fold },
      { key: 'ties', title: words.tiesTable },
    ],
    rows: things.map((thing) => {
      const agency = isFoldThing(thing) ? thing.agency : agencyOf(thing)
      return [
        thing.id,
        nameOf(thing, speech),
        sortOf(thing, speech),
        thing.level.name,
        agency && shortOf(agency),
        isFoldThing(thing) ? sizeOf(thing) : 1,
        ties.get(thing.id) ?? 0,
      ]
    }),
  }
}

function tieTable(
  { lines }: Picture,
  called: (id: string) => string,
  speech: Speech,
  steps: ReadonlyMap<string, number>,
): Table {
  const { words, ties } = speech
  return {
    id: 'ties',
    title: words.tiesTable,
    columns: [
      { key: 'from', title: 'from' },
      { key: 'to', title: 'to' },
      { key: 'kind', title: words.kind },
      { key: 'sentence', title: words.tie },
      { key: 'dimension', title: words.dimension },
      { key: 'basis', title: words.basis },
      { key: 'confidence', title: words.confidence },
      { key: 'ties', title: words.tiesTable },
      { key: 'step', title: words.step(0, steps.size).replace('0', '') },
    ],
    rows: lines.map((line) => [
      line.from,
      line.to,
      ties[line.kind].label,
      sentenceOf(line, called, speech),
      words[dimensionKey[line.dimension]],
      [...new Set(line.ties.map(({ basis }) => basis))].join(', '),
      line.confidence,
      line.ties.length,
      steps.get(line.id) ?? null,
    ]),
  }
}
