import { Button } from 'react-aria-components'
import { useWords } from '../view/catalogue.ts'
import { LevelGlyph } from '../view/glyphs.tsx'
import { basisPhrases, StrokeMark } from '../view/Mark.tsx'
import { go } from '../view/useView.ts'
import { agencyOf, type Level, shortOf } from './documents.ts'
import { type Line, sizeOf } from './folding.ts'
import { countsOf, isFoldThing, nameOf, type Speech, sentenceOf, sortOf, type Thing } from './naming.ts'
import type { Picture } from './picture.ts'
import type { Doing } from './Stage.tsx'
import { dimensionKey } from './words.ts'

type Props = {
  picture: Picture
  things: readonly Thing[]
  levels: readonly Level[]
  speech: Speech
  steps: ReadonlyMap<string, number>
  selected: string | null
  doing: Doing
}

/** So many rows can be read; the rest is in what is taken away. */
const mostRows = 300

/** What the map draws, in rows, with all that can be done there. */
export function BandTable({ picture, things, levels, speech, steps, selected, doing }: Props) {
  return (
    <div className="band-tables">
      {levels.map((level) => {
        const here = things.filter((thing) => thing.level.id === level.id)
        return here.length === 0 ? null : (
          <PartyTable key={level.id} {...{ level, things: here, picture, speech, selected, doing }} />
        )
      })}
      <TieTable {...{ picture, things, speech, steps, selected }} />
    </div>
  )
}

type PartyTableProps = Pick<Props, 'picture' | 'things' | 'speech' | 'selected' | 'doing'> & { level: Level }

function PartyTable({ level, things, picture, speech, selected, doing }: PartyTableProps) {
  const { words, format } = speech
  const acts = (thing: Thing) => [
    { label: isFoldThing(thing) ? words.open : words.expand, act: () => doing.expand(thing) },
    { label: words.hide, act: () => doing.hide(thing) },
  ]
  return (
    <table data-table="parties">
      <caption>
        <LevelGlyph rank={level.rank} /> {level.name} · {countsOf(things, speech)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.party}</th>
          <th scope="col">{words.sort}</th>
          <th scope="col">{words.agency}</th>
          <th scope="col" className="number">
            {words.tiesTable}
          </th>
          <th scope="col">
            <span className="visually-hidden">{words.tools}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {things.slice(0, mostRows).map((thing) => {
          const name = nameOf(thing, speech)
          const ties = picture.lines
            .filter(({ from, to }) => from === thing.id || to === thing.id)
            .reduce((sum, line) => sum + line.ties.length, 0)
          return (
            <tr key={thing.id} data-row="" data-party={thing.id} aria-current={thing.id === selected}>
              <th scope="row">
                <Button className="as-link" onPress={() => go({ selected: thing.id })}>
                  <bdi>{name}</bdi>
                </Button>
              </th>
              <td>{isFoldThing(thing) ? `${words.fold}, ${format.number(sizeOf(thing))}` : sortOf(thing, speech)}</td>
              <td>
                <bdi>{agencyIn(thing) ?? words.several}</bdi>
              </td>
              <td className="number">{format.number(ties)}</td>
              <td className="row-acts">
                {acts(thing).map(({ label, act }) => (
                  <Button key={label} className="button small" aria-label={`${label}: ${name}`} onPress={act}>
                    {label}
                  </Button>
                ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function agencyIn(thing: Thing): string | null {
  const agency = isFoldThing(thing) ? thing.agency : agencyOf(thing)
  return agency && shortOf(agency)
}

type TieTableProps = Pick<Props, 'picture' | 'things' | 'speech' | 'steps' | 'selected'>

function TieTable({ picture: { lines }, things, speech, steps, selected }: TieTableProps) {
  const { words, format } = speech
  const bases = useWords(basisPhrases)
  const names = new Map(things.map((thing) => [thing.id, nameOf(thing, speech)]))
  const called = (id: string) => names.get(id) ?? id
  // What the route walks comes first.
  const order = lines.toSorted((a, b) => stepOf(a, steps) - stepOf(b, steps))
  return (
    <>
      <table data-table="ties">
        <caption>{words.tiesTable}</caption>
        <thead>
          <tr>
            <th scope="col">{words.tie}</th>
            <th scope="col">{words.dimension}</th>
            <th scope="col">{words.basis}</th>
            <th scope="col" className="number">
              {words.confidence}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.slice(0, mostRows).map((line) => (
            <tr key={line.id} data-row="" data-tie={line.id} aria-current={line.id === selected}>
              <th scope="row">
                <Button className="as-link" onPress={() => go({ selected: line.id })}>
                  <bdi>{sentenceOf(line, called, speech)}</bdi>
                </Button>
                {steps.has(line.id) && ` (${words.step(stepOf(line, steps), steps.size)})`}
              </th>
              <td>{words[dimensionKey[line.dimension]]}</td>
              <td>
                <span className="marked">
                  <StrokeMark stroke={line.stroke} />
                  {[...new Set(line.ties.map(({ basis }) => bases[basis]))].join(', ')}
                </span>
              </td>
              <td className="number">{line.confidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > mostRows && (
        <p className="note">{words.mostRows(format.number(mostRows), format.number(lines.length))}</p>
      )}
    </>
  )
}

function stepOf({ id }: Line, steps: ReadonlyMap<string, number>): number {
  return steps.get(id) ?? Number.MAX_SAFE_INTEGER
}
