import type { View } from '../../common/address.ts'
import type { Table } from '../takeaway/content.ts'
import type { RecordOf } from '../takeaway/row-to-correct.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { Counted } from '../thing/Counted.tsx'
import { unitOf } from '../thing/money.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { type Format, useFormat } from '../view/formatting.ts'
import { StrokeMark } from '../view/Mark.tsx'
import { Query } from '../view/Query.tsx'
import { go } from '../view/useView.ts'
import type { CountryAnswer, ThenAndNow } from './documents.ts'
import { calledOf, spendingElsewhere, total } from './here.ts'
import { useThenAndNow } from './usePlace.ts'
import { placeWords } from './words.ts'

/** Where nobody chooses: so many years before. */
const usualYears = 3
const mostSourcesShown = 5

type Props = { answer: CountryAnswer; view: View }

function datesOf({ atWork }: CountryAnswer, view: View): { from: string; to: string } {
  const to = atWork.asOf
  return { to, from: view.earlier ?? `${Number(to.slice(0, 4)) - usualYears}-12-31` }
}

/** What sources say of two days; of all the rest, that it cannot be compared, and why. */
export function ThenNow({ answer, view }: Props) {
  const words = useWords(placeWords)
  const { from, to } = datesOf(answer, view)
  const found = useThenAndNow(answer.place.id, from, to, view.includeIllustrative)
  return (
    <>
      <p className="secondary muted then-days">
        {words.speaksOfBoth}{' '}
        <DayChoice
          label={words.earlierDay}
          day={from}
          answer={answer}
          onChoose={(day) => go({ earlier: day })}
          isOffered={(day) => day < to}
        />{' '}
        <DayChoice
          label={words.laterDay}
          day={to}
          answer={answer}
          onChoose={(day) => go({ asOf: day })}
          isOffered={() => true}
        />
      </p>
      {from < to ? (
        <Query query={found}>{(changes) => <Compared answer={answer} changes={changes} from={from} to={to} />}</Query>
      ) : (
        <p className="secondary">{words.sameDay}</p>
      )}
    </>
  )
}

type ChoiceProps = {
  label: string
  day: string
  answer: CountryAnswer
  onChoose: (day: string) => void
  isOffered: (day: string) => boolean
}

/** The last days of the years that the data covers, and whichever day the address names. */
function DayChoice({ label, day, answer, onChoose, isOffered }: ChoiceProps) {
  const format = useFormat()
  const last = Number(answer.dataset.referenceDate.slice(0, 4))
  const first = Math.max(Number((answer.dataset.coversFrom ?? answer.dataset.referenceDate).slice(0, 4)), last - 14)
  const days = Array.from({ length: last - first + 1 }, (_, back) => `${last - back}-12-31`)
  const offered = [...new Set([...days.filter(isOffered), day])].sort().reverse()
  return (
    <label>
      <span className="visually-hidden">{label}</span>
      <select value={day} onChange={(event) => onChoose(event.target.value)}>
        {offered.map((one) => (
          <option key={one} value={one}>
            {format.day(one)}
          </option>
        ))}
      </select>
    </label>
  )
}

type ComparedProps = { answer: CountryAnswer; changes: ThenAndNow; from: string; to: string }

function Compared({ answer, changes, from, to }: ComparedProps) {
  const words = useWords(placeWords)
  const format = useFormat()
  const years = [from, to].map((day) => Number(day.slice(0, 4)))
  const rows = useThenRows(answer, changes, years)
  const spenders = spendersIn(answer, changes, years, format)
  const reasons = changes.changes.notComparable.toSorted((a, b) => b.ties - a.ties)
  return (
    <>
      {rows.length === 0 ? (
        <p className="secondary">{words.nothingCompared}</p>
      ) : (
        <table className="rows then" data-table="then">
          <caption className="visually-hidden">{words.thenAndNow}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col" className="number">
                {from.slice(0, 4)}
              </th>
              <th scope="col" className="number">
                {to.slice(0, 4)}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, title, before, after, isMoney }) => (
              <tr key={id} data-row={id}>
                <th scope="row">{title}</th>
                {[
                  { figure: before, day: from },
                  { figure: after, day: to },
                ].map(({ figure, day }) => (
                  <td key={day} className="number">
                    <b>
                      {figure === null || isMoney ? (
                        say(figure, isMoney, format)
                      ) : (
                        <Counted
                          {...listedAt(id, answer.place.id, day)}
                          count={figure}
                          what={`${title}, ${format.day(day)}`}
                        />
                      )}
                    </b>
                  </td>
                ))}
                <td className="correct">
                  <Wrong record={toCorrect(id, answer.place.id, to)} name={title} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {spenders && (
        <p className="secondary">
          {words.sameSpenders(format.number(spenders.same), spenders.came, spenders.left)}{' '}
          {spenders.notAbove === null ? words.allAbove : words.notAbove(spenders.notAbove)}
        </p>
      )}
      {reasons.length > 0 && (
        <dl className="not-compared">
          <dt>{words.cannotCompare}</dt>
          {reasons.slice(0, mostSourcesShown).map(({ source, ties }) => (
            <dd key={source.id}>
              <StrokeMark stroke="dotted" />
              <span>
                <Anchor to={{ at: source.id }}>
                  <bdi>{reasonOf(source, words, format)}</bdi>
                </Anchor>{' '}
                ({words.ties(format.number(ties), ties === 1)})
              </span>
            </dd>
          ))}
          {reasons.length > mostSourcesShown && <dd>{words.more(format.number(reasons.length - mostSourcesShown))}</dd>}
        </dl>
      )}
      <p className="note">{words.newerFile}</p>
    </>
  )
}

/** Who spends is listed on the page of that day; ties stand on its map. */
function listedAt(row: string, at: string, asOf: string): { to: Partial<View>; part?: string } {
  return row === 'spenders' ? { to: { at, asOf }, part: 'who' } : { to: { at, asOf, shown: 'map' } }
}

/** What a reader who knows of more would bring: money spent there in the later year, or a tie of that date. */
function toCorrect(row: string, place: string, day: string): RecordOf {
  if (row === 'spenders' || row === 'spent') return { table: 'spent', cells: { to: place, year: day.slice(0, 4) } }
  return { table: 'takes_part_in', cells: { [row === 'ended' ? 'validTo' : 'validFrom']: day } }
}

type Source = ThenAndNow['changes']['notComparable'][number]['source']
type Reasons = {
  readFor: (source: string, from: string, until: string) => string
  noPeriod: (source: string) => string
}

function reasonOf({ name, coversFrom, coversUntil }: Source, words: Reasons, format: Format): string {
  if (coversFrom === null || coversUntil === null) return words.noPeriod(name)
  return words.readFor(name, format.day(coversFrom), format.day(coversUntil))
}

const say = (figure: number | null, isMoney: boolean, format: Format) =>
  figure === null ? '–' : isMoney ? format.millions(figure) : format.number(figure)

type ThenRow = { id: string; title: string; before: number | null; after: number | null; isMoney: boolean }

/** The spending of each of two years; null where one has none of its own, and the last before it would stand there. */
function spendingIn({ atWork }: CountryAnswer, { before }: ThenAndNow, years: readonly number[]) {
  const both = [before.spending, atWork.spending] as const
  const isOfBoth = both.every(([first], index) => first?.year === years[index]) && years[0] !== years[1]
  return isOfBoth ? both : null
}

/** Only what is told of both days, each by a source that speaks of both. */
function useThenRows(answer: CountryAnswer, found: ThenAndNow, years: readonly number[]): ThenRow[] {
  const words = useWords(placeWords)
  const rows: ThenRow[] = []
  const { changes } = found
  const spending = spendingIn(answer, found, years)
  if (spending) {
    const [before, after] = spending
    const counts = { before: before.length, after: after.length }
    rows.push({ id: 'spenders', title: words.spenders, ...counts, isMoney: false })
    const [spentBefore, spentAfter] = [before, after].map((spending) => total(spending.map(({ amount }) => amount)))
    if (spentBefore && spentAfter && spentBefore.currency === spentAfter.currency) {
      const amounts = { before: spentBefore.amount, after: spentAfter.amount }
      rows.push({ id: 'spent', title: words.millionSpent(unitOf(spentAfter.currency)), ...amounts, isMoney: true })
    }
  }
  const sum = (which: 'born' | 'ended' | 'kept') => changes.byKind.reduce((all, kind) => all + kind[which], 0)
  // What follows from who is in a file is new with the file; whether anything began then, nobody saw.
  if (changes.compared > 0 && changes.derivedShare !== 1) {
    const [kept, born, ended] = [sum('kept'), sum('born'), sum('ended')]
    rows.push({ id: 'ties', title: words.sameTies, before: kept, after: kept, isMoney: false })
    if (born > 0) rows.push({ id: 'born', title: words.tiesCame, before: null, after: born, isMoney: false })
    if (ended > 0) rows.push({ id: 'ended', title: words.tiesEnded, before: ended, after: null, isMoney: false })
  }
  return rows
}

function spendersIn(answer: CountryAnswer, found: ThenAndNow, years: readonly number[], format: Format) {
  const spending = spendingIn(answer, found, years)
  if (!spending) return null
  const [before, after] = spending
  const ids = (spending: typeof before) => new Set(spending.map(({ agency }) => agency.id))
  const [was, is] = [ids(before), ids(after)]
  const names = (spending: readonly { agency: (typeof before)[number]['agency'] }[]) =>
    spending.length === 0 ? null : format.listed(spending.map(({ agency }) => calledOf(agency)))
  const came = after.filter(({ agency }) => !was.has(agency.id))
  const left = before.filter(({ agency }) => !is.has(agency.id))
  const elsewhere = spendingElsewhere(answer.atWork).map((agency) => ({ agency }))
  return { same: after.length - came.length, came: names(came), left: names(left), notAbove: names(elsewhere) }
}

/** The same rows as on the page; null until they are read. */
export function useThenTable(answer: CountryAnswer, view: View): Table | null {
  const words = useWords(placeWords)
  const format = useFormat()
  const { from, to } = datesOf(answer, view)
  const { data } = useThenAndNow(answer.place.id, from, to, view.includeIllustrative)
  const years = [from, to].map((day) => Number(day.slice(0, 4)))
  const rows = useThenRows(answer, data ?? nothing, years)
  if (!data || rows.length === 0) return null
  return {
    id: 'then',
    title: words.thenAndNow,
    columns: [
      { key: 'what', title: words.speaksOfBoth },
      { key: 'from', title: format.day(from) },
      { key: 'to', title: format.day(to) },
    ],
    rows: rows.map(({ title, before, after }) => [title, before, after]),
    notes: [words.newerFile],
  }
}

const nothing: ThenAndNow = {
  changes: { compared: 0, derivedShare: null, leftOut: 0, byKind: [], comparedSources: [], notComparable: [] },
  before: { spending: [] },
}
