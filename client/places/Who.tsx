import type { Cell, Table } from '../takeaway/content.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { Counted } from '../thing/Counted.tsx'
import { unitOf } from '../thing/money.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { LevelGlyph } from '../view/glyphs.tsx'
import { useLanguage } from '../view/language.ts'
import { blankOf } from './countryGist.ts'
import type { AgencyHere, CountryAnswer } from './documents.ts'
import { calledOf, hereIn, type PlanMoney, planMoneyOf } from './here.ts'
import { placeWords } from './words.ts'

/** One row as it stands in the table and in the file. */
type WhoRow = {
  here: AgencyHere
  isFormer: boolean
  name: string
  desk: string
  superior: string
  joint: Cell
  money: PlanMoney | null
  /** Where there is no money to draw. */
  noMoney: string
  spent: Cell
}

/** The rows of the one table of a country, in words. */
export function useWhoRows(answer: CountryAnswer): WhoRow[] {
  const words = useWords(placeWords)
  const { agencies, spenders, hardly, formerly, coordinators } = hereIn(answer.atWork)
  const bySpending = new Set([...spenders, ...hardly])
  function row(here: AgencyHere, isFormer: boolean): WhoRow {
    const { superior, blank, jointWork } = here
    const money = planMoneyOf(here)
    return {
      ...{ here, isFormer, money },
      name: here.coordinates ? words.coordinator : calledOf(here.agency),
      desk: isFormer
        ? words.lastSeen((here.observedUntil ?? '').slice(0, 4))
        : bySpending.has(here)
          ? words.spendingAlone
          : words[here.presence],
      superior: superior === null ? words.noLine : `${superior.level.name}, ${superior.city ?? superior.name}`,
      joint: blank === null ? (jointWork ?? 0) : words[`blank_${blank}`],
      noMoney:
        blank === null
          ? here.planned.length === 0
            ? words.noAmount
            : words.zeroInFile(unitOf(here.planned[0]?.currency ?? ''))
          : words[`blank_${blank}`],
      spent: here.spending === null ? words.notInFile : here.spending.amount.amount,
    }
  }
  return [
    ...[...agencies, ...bySpending].map((here) => row(here, false)),
    ...formerly.map((here) => row(here, true)),
    ...coordinators.map((here) => row(here, false)),
  ]
}

export function useWhoTable(answer: CountryAnswer, rows: readonly WhoRow[]): Table {
  const words = useWords(placeWords)
  const unit = moneyUnit(rows)
  const year = yearOf(answer)
  return {
    id: 'who',
    title: words.who,
    columns: [
      { key: 'agency', title: words.agency },
      { key: 'desk', title: words.desk(answer.place.name) },
      { key: 'answersTo', title: words.answersTo },
      { key: 'joint', title: words.jointActivities },
      { key: 'jointly', title: `${words.planMoney}, ${words.jointly}`, unit },
      { key: 'planned', title: `${words.planMoney}, ${words.all}`, unit },
      { key: 'spent', title: words.spent(year), unit: spentUnit(rows) },
    ],
    rows: rows.map(({ name, desk, superior, joint, money, noMoney, spent }) => [
      ...[name, desk, superior, joint],
      ...[money?.jointly ?? (money ? null : noMoney), money?.planned ?? noMoney, spent],
    ]),
  }
}

const moneyUnit = (rows: readonly WhoRow[]) => unitOf(rows.find(({ money }) => money)?.money?.currency ?? 'USD')
const spentUnit = (rows: readonly WhoRow[]) =>
  unitOf(rows.find(({ here }) => here.spending)?.here.spending?.amount.currency ?? 'USD')
const yearOf = ({ atWork }: CountryAnswer) => String(atWork.spending[0]?.year ?? atWork.asOf.slice(0, 4))

type Props = { answer: CountryAnswer; rows: readonly WhoRow[] }

/** Who is here: desk, line up, what is joint, money planned and spent; whoever coordinates them last and unranked. */
export function Who({ answer, rows }: Props) {
  const words = useWords(placeWords)
  const hasPlan = answer.atWork.blank === null
  const mostJoint = Math.max(...rows.map(({ joint }) => (typeof joint === 'number' ? joint : 0)), 1)
  const mostMoney = Math.max(...rows.map(({ money }) => money?.planned ?? 0), 1)
  return (
    <table className="rows who" data-table="who">
      <caption className="visually-hidden">{hasPlan ? words.who : words.whoBlank}</caption>
      <thead>
        <tr>
          <th scope="col">{words.agency}</th>
          <th scope="col">{words.desk(answer.place.name)}</th>
          <th scope="col">{words.answersTo}</th>
          <th scope="col">{words.jointActivities}</th>
          <th scope="col">
            {words.planMoney}, {words.millionOf(moneyUnit(rows))}
            {hasPlan && (
              <span className="who-key">
                <span className="marked">
                  <i className="key joint" aria-hidden="true" />
                  {words.jointly}
                </span>{' '}
                <span className="marked">
                  <i className="key own" aria-hidden="true" />
                  {words.alone}
                </span>
              </span>
            )}
          </th>
          <th scope="col" className="number">
            {words.spent(yearOf(answer))}
            <br />
            {words.millionOf(spentUnit(rows))}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={`${row.here.agency.id} ${row.here.coordinates}`}
            row={row}
            place={answer.place.id}
            mostJoint={mostJoint}
            mostMoney={mostMoney}
          />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { row: WhoRow; place: string; mostJoint: number; mostMoney: number }

function Row({ row, place, mostJoint, mostMoney }: RowProps) {
  const words = useWords(placeWords)
  const format = useFormat()
  const { here, isFormer, joint } = row
  const [office] = here.offices
  // One blank is said once: of whom nothing is known jointly, no money is known either.
  const saysMoney = typeof joint === 'number' || row.money !== null
  const kind = here.coordinates ? 'who-coordinator' : isFormer ? 'who-former' : undefined
  return (
    <tr className={kind} data-row={here.agency.id}>
      <th scope="row" colSpan={here.coordinates ? 2 : undefined}>
        {office ? (
          <Anchor to={{ at: office.id }}>
            <bdi>{row.name}</bdi>
          </Anchor>
        ) : (
          <bdi>{row.name}</bdi>
        )}
        <span className="who-wrong">
          <Wrong record={recordOf(here, office?.id ?? null, place)} name={row.name} />
        </span>
      </th>
      {!here.coordinates && (
        <td className="who-desk">
          <i className={`desk ${isFormer ? 'former' : here.presence}`} aria-hidden="true" />
          <bdi>{row.desk}</bdi>
        </td>
      )}
      <td className="who-line">
        {here.superior === null ? (
          <span className="muted">{row.superior}</span>
        ) : (
          <Anchor to={{ at: here.superior.id }}>
            <LevelGlyph rank={here.superior.level.rank} /> <bdi>{row.superior}</bdi>
          </Anchor>
        )}
      </td>
      <td className="who-joint" colSpan={here.coordinates ? 3 : saysMoney ? undefined : 2}>
        {typeof joint === 'number' ? (
          joint === 0 ? (
            <span className="muted">{words.none}</span>
          ) : (
            <>
              <span className="joint-bar" aria-hidden="true">
                <i style={{ '--share': joint / mostJoint } as object} />
              </span>
              <b>
                {office ? (
                  <Counted
                    to={{ at: office.id }}
                    part="parts"
                    count={joint}
                    what={`${words.jointActivities}: ${row.name}`}
                  />
                ) : (
                  format.number(joint)
                )}
              </b>
            </>
          )
        ) : (
          <span className="muted">{joint}</span>
        )}
      </td>
      {!here.coordinates && (
        <>
          {saysMoney && (
            <td className="who-money">
              <Money row={row} most={mostMoney} />
            </td>
          )}
          <td className="number who-spent">
            {typeof row.spent === 'number' ? (
              <Spent amount={row.spent} currency={here.spending?.amount.currency ?? 'USD'} />
            ) : (
              <span className="muted">{row.spent}</span>
            )}
          </td>
        </>
      )}
    </tr>
  )
}

/** A number alone where columns have a head, and with its unit where they have none. */
function Spent({ amount, currency }: { amount: number; currency: string }) {
  const format = useFormat()
  const language = useLanguage()
  return (
    <>
      <span className="unit-before">{unitOf(currency)} </span>
      {format.millions(amount)}
      <span className="unit-before"> {language === 'en' ? 'm' : 'M'}</span>
    </>
  )
}

/** The joint part of what is planned before the rest of it, on one scale for the table. */
function Money({ row: { here, money, noMoney }, most }: { row: WhoRow; most: number }) {
  const words = useWords(placeWords)
  const format = useFormat()
  if (money === null)
    return <span className="muted">{noMoney === words[`blank_${here.blank ?? 'NO_FILE'}`] ? '' : noMoney}</span>
  const { planned, jointly, currency } = money
  if (planned === 0) return <span className="muted">{words.zeroInFile(unitOf(currency))}</span>
  const [part, all, unit] = [format.millions(jointly ?? 0), format.millions(planned), unitOf(currency)]
  const share = (amount: number) => ({ '--share': amount / most }) as object
  return (
    <>
      <span className="money" aria-hidden="true">
        <span className="money-bar">
          {jointly !== null && jointly > 0 && <i className="joint" style={share(jointly)} />}
          {planned > (jointly ?? 0) && (
            <i className={jointly === null ? 'unknown' : 'own'} style={share(planned - (jointly ?? 0))} />
          )}
        </span>
        <span className="money-figures">
          {jointly === null ? (
            all
          ) : (
            <>
              <b>{jointly === 0 ? '0' : part}</b> {words.ofAll('', all).trim()}
            </>
          )}
        </span>
      </span>
      <span className="money-words">
        {jointly === null ? words.moneyPlanned(all, unit) : words.moneyJointly(jointly === 0 ? '0' : part, all, unit)}
      </span>
    </>
  )
}

function recordOf({ presence, observedUntil }: AgencyHere, office: string | null, place: string) {
  return { table: 'covers', cells: { from: office, to: place, presence, observedUntil } } as const
}

/** How the table was counted: how the country reports, of which days its money is, and what the lines rest on. */
export function WhoNote({ answer }: { answer: CountryAnswer }) {
  const words = useWords(placeWords)
  return (
    <p className="note section-note">
      <b>{words.howReports(answer.place.name)}</b> {useWhoNotes(answer).join(' ')}
    </p>
  )
}

export function useWhoNotes(answer: CountryAnswer): string[] {
  const words = useWords(placeWords)
  const format = useFormat()
  const { atWork, plan, place } = answer
  const { agencies, spenders, hardly } = hereIn(atWork)
  const reporting = plan?.plan?.arrangement.reporting ?? null
  const lines = [...agencies, ...spenders, ...hardly].flatMap(({ line }) => (line ? [line] : []))
  const derived = lines.filter(({ basis }) => basis === 'DERIVED').length
  const several = plan?.plan && plan.plan.countries.length > 1 ? plan.plan.arrangement.name : null
  const said: string[] = []
  if (atWork.blank === null) {
    said.push(
      reporting === null
        ? words.reportsPlain
        : words.reportsCounted(format.number(place.coverage.jointWork), format.number(reporting.activities)),
    )
    said.push(words.moneyOn(format.day(atWork.asOf)))
  } else said.push(blankOf(atWork.blank, words))
  if (several !== null) said.push(words.planOfSeveral(several))
  if (lines.length > 0)
    said.push(
      derived === lines.length
        ? words.linesDerived(format.number(derived))
        : words.linesRest(format.number(lines.length - derived), format.number(derived)),
    )
  if (atWork.spending.length > 0) said.push(words.spendingNote(yearOf(answer)))
  return said
}
