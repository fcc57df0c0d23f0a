import type { CSSProperties } from 'react'
import { Wrong } from '../takeaway/Wrong.tsx'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import type { PlaceAnswer } from './documents.ts'
import { type Cell, type Drawn, type Group, isTheSame, type Line, ofAll, type Row } from './side-by-side.ts'
import { compareWords } from './words.ts'

type Props = { answers: readonly PlaceAnswer[]; groups: readonly Group[] }

/** Places as columns under heads that stay in view; on a narrow page each measure is a small table of its own. */
export function Sides({ answers, groups }: Props) {
  const words = useWords(compareWords)
  const format = useFormat()
  const names = answers.map(({ place }) => place.name)
  return (
    <div
      className={answers.length > 6 ? 'sides many' : 'sides'}
      style={{ '--places': answers.length } as CSSProperties}
    >
      <table data-table="sides">
        <caption className="visually-hidden">{words.caption(format.listed(names))}</caption>
        <thead>
          <tr>
            <td>
              <span className="visually-hidden">{words.measure}</span>
            </td>
            {answers.map(({ place }) => (
              <th key={place.id} scope="col">
                <Anchor to={{ at: place.id }}>
                  <bdi>{place.name}</bdi>
                </Anchor>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id} className={group.id === 'reports' ? 'reports' : undefined}>
            <tr className="group">
              <th colSpan={answers.length + 1} scope="rowgroup">
                {group.title}
              </th>
            </tr>
            {group.rows.map((row) => (
              <OneRow key={row.id} row={row} names={names} />
            ))}
          </tbody>
        ))}
        <tbody>
          <tr className="correct">
            <th scope="row">{words.ownRow}</th>
            {answers.map((answer) => (
              <td key={answer.place.id} data-place={answer.place.name}>
                <WrongPlan answer={answer} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function OneRow({ row, names }: { row: Row; names: readonly string[] }) {
  const words = useWords(compareWords)
  const [first] = row.cells
  const isOne = isTheSame(row)
  return (
    <tr data-row={row.id}>
      <th scope="row">
        {row.isKeyed ? <Keys /> : <bdi>{row.title}</bdi>}
        {row.note !== undefined && <small>{row.note}</small>}
      </th>
      {isOne && first ? (
        <td colSpan={row.cells.length}>
          <OneCell
            cell={{
              ...first,
              lines: first.lines.map((line) => ({ ...line, text: ofAll(line.text ?? '', row.cells.length, words) })),
            }}
          />
        </td>
      ) : (
        row.cells.map((cell, index) => (
          <td key={names[index]} data-place={names[index]}>
            <OneCell cell={cell} what={`${row.title}: ${names[index]}`} />
          </td>
        ))
      )}
    </tr>
  )
}

function OneCell({ cell: { lines, note, noteTo, drawn, blank, isBig }, what }: { cell: Cell; what?: string }) {
  const told = lines.map((line, index) => (
    <span key={index} className="line">
      <OneLine line={line} isBig={isBig ?? false} {...(what === undefined ? {} : { what })} />
    </span>
  ))
  return (
    <>
      {drawn && <Drawing drawn={drawn} />}
      {blank === undefined ? (
        told
      ) : (
        <span className="blank">
          <i className={blank} aria-hidden="true" />
          <span>{told}</span>
        </span>
      )}
      {note !== undefined && (
        <small>
          {noteTo ? (
            <Anchor to={noteTo}>
              <bdi>{note}</bdi>
            </Anchor>
          ) : (
            note
          )}
        </small>
      )}
    </>
  )
}

function OneLine({ line: { strong, text, to, part }, isBig, what }: { line: Line; isBig: boolean; what?: string }) {
  const lead = strong === undefined ? <bdi>{text}</bdi> : <b className={isBig ? 'big' : undefined}>{strong}</b>
  const led =
    to === undefined ? (
      lead
    ) : (
      <Anchor
        to={to}
        {...(part === undefined ? {} : { part })}
        {...(what === undefined ? {} : { 'aria-label': `${strong ?? text}, ${what}` })}
      >
        {lead}
      </Anchor>
    )
  return strong === undefined || text === undefined ? (
    led
  ) : (
    <>
      {led} <bdi>{text}</bdi>
    </>
  )
}

function Keys() {
  const words = useWords(compareWords)
  return (
    <span className="keys">
      <span className="marked">
        <i className="jointly" aria-hidden="true" />
        {words.jointly}
      </span>
      <span className="marked">
        <i className="alone" aria-hidden="true" />
        {words.alone}
      </span>
    </span>
  )
}

/** Beside figures that say the same. */
function Drawing({ drawn }: { drawn: Drawn }) {
  if ('dots' in drawn) {
    const whole = Math.floor(drawn.dots)
    return (
      <span className="dots" aria-hidden="true">
        {Array.from({ length: whole }, (_, index) => (
          <i key={index} />
        ))}
        {drawn.dots > whole && <i className="part" style={{ '--share': drawn.dots - whole } as CSSProperties} />}
      </span>
    )
  }
  if ('filled' in drawn)
    return (
      <span className="outputs" aria-hidden="true">
        {Array.from({ length: drawn.of }, (_, index) => (
          <i key={index} className={index < drawn.filled ? undefined : 'not'} />
        ))}
      </span>
    )
  const { jointly, alone } = drawn
  if (jointly + alone === 0) return null
  return (
    <span className="money-bar" aria-hidden="true">
      {jointly > 0 && <i className="jointly" style={{ flexGrow: jointly / (jointly + alone) }} />}
      {alone > 0 && <i className="alone" style={{ flexGrow: alone / (jointly + alone) }} />}
    </span>
  )
}

function WrongPlan({ answer: { place, plan } }: { answer: PlaceAnswer }) {
  const words = useWords(compareWords)
  const { id, name, kind, level, validFrom, validTo, basis, confidence } = plan?.arrangement ?? {}
  const cells = { id, name, kind: kind?.id, level: level?.id, validFrom, validTo, basis, confidence }
  const given = Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell ?? null]))
  return <Wrong record={{ table: 'arrangements', cells: given }} name={words.wrongName(place.name)} />
}
