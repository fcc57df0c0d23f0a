import { type KeyboardEvent, useRef, useState } from 'react'
import type { View } from '../../common/address.ts'
import type { RecordOf } from '../takeaway/row-to-correct.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { Anchor, afresh } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { hrefOf } from '../view/useView.ts'
import { useWidth } from '../view/useWidth.ts'
import { useSentence } from './cellSentence.ts'
import { matrixWords } from './matrixWords.ts'
import './pairMatrix.css'
import {
  type Cell,
  cellAt,
  countIn,
  type Half,
  joinedIn,
  jointPairs,
  type Matrix,
  type Pair,
  shadesOf,
} from './twoByTwo.ts'

/** Of a cell and of the names beside them, in CSS pixels at the usual size of text. */
const [cellWidth, namesWidth] = [26, 92]
const mostPairs = 12

type Props = {
  matrix: Matrix
  /** Whether the list of pairs stands beside the matrix, where there is room. */
  isBeside: boolean
  /** Who is in it, and who is not. */
  note: string
  leading: Leading
  /** A row for whoever knows better of two of them. */
  wrong: (pair: Pair) => RecordOf
}

/** Whereto two agencies lead, and what that is called. */
type Leading = { to: (pair: Pair) => Partial<View>; label: string }

/** Joint activities below the diagonal, outputs that both work on above it; a list of pairs where that does not fit. */
export function PairMatrix({ matrix, isBeside, note, leading, wrong }: Props) {
  const words = useWords(matrixWords)
  const [ref, width] = useWidth()
  const { members } = matrix
  const fits = width === 0 || width >= namesWidth + cellWidth * members.length
  const joint = jointPairs(matrix)
  const [chosen, setChosen] = useState<Cell | null>(null)
  const first: Cell | null = joint[0] ? { pair: joint[0], half: 'joint' } : firstOf(matrix)
  const cell = chosen && matrix.pairs.has(keyOf(chosen.pair)) ? chosen : first
  if (members.length === 0 || cell === null) return <p className="secondary">{words.nothingShared}</p>
  return (
    <div className={isBeside ? 'with beside' : 'with'} ref={ref}>
      {fits && (
        <>
          <Grid matrix={matrix} current={cell} onReach={setChosen} leading={leading} />
          <Sentence cell={cell} leading={leading} wrong={wrong} />
          <p className="matrix-key note">
            <span className="marked">
              <i className="square joint" aria-hidden="true" />
              {words.lowerHalf}
            </span>{' '}
            <span className="marked">
              <i className="square same" aria-hidden="true" />
              {words.upperHalf}
            </span>
          </p>
        </>
      )}
      <Pairs
        pairs={joint.length > 0 ? joint : samePairs(matrix)}
        half={joint.length > 0 ? 'joint' : 'same'}
        isAlone={!fits}
        leading={leading}
        wrong={wrong}
      />
      <p className="note section-note">{note}</p>
    </div>
  )
}

const keyOf = ({ one, other }: Pair) => `${one.id} ${other.id}`

function firstOf(matrix: Matrix): Cell | null {
  const [pair] = samePairs(matrix)
  return pair ? { pair, half: 'same' } : null
}

function samePairs({ pairs }: Matrix): Pair[] {
  return [...pairs.values()].filter(({ resultCount }) => resultCount > 0).sort((a, b) => b.resultCount - a.resultCount)
}

const arrows: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where columns run to the left, so does the key. */
const mirrored: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

type GridProps = { matrix: Matrix; current: Cell; onReach: (cell: Cell) => void; leading: Leading }

/** One tab stop; arrows go to the next filled cell in their direction, Home and End to the first and the last. */
function Grid({ matrix, current, onReach, leading }: GridProps) {
  const words = useWords(matrixWords)
  const table = useRef<HTMLTableElement>(null)
  const { members } = matrix
  const at = (row: number, column: number) => cellAt(matrix, row, column)
  const isCurrent = (cell: Cell) => cell.half === current.half && keyOf(cell.pair) === keyOf(current.pair)
  const reach = (row: number, column: number) => {
    const cell = at(row, column)
    if (cell === null) return false
    onReach(cell)
    table.current?.rows[row + 1]?.cells[column + 1]?.querySelector('a')?.focus()
    return true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl'
    const by = arrows[isMirrored ? (mirrored[event.key] ?? event.key) : event.key]
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return
    const td = (event.target as HTMLElement).closest('td')
    if (!td) return
    event.preventDefault()
    const start = [(td.parentElement as HTMLTableRowElement).rowIndex - 1, td.cellIndex - 1] as const
    for (let [row, column] = start; ; ) {
      row += by[0]
      column += by[1]
      if (row < 0 || column < 0 || row >= members.length || column >= members.length) return
      if (reach(row, column)) return
    }
  }
  const shadeOf = shadesOf(matrix)
  const joined = joinedIn(matrix)
  return (
    <div className="matrix-frame">
      {/* The keys move between links inside, each of which can be reached without them by the list of pairs. */}
      <table className="matrix" ref={table} onKeyDown={onKeyDown} data-table="matrix">
        <caption className="visually-hidden">{words.matrixLabel}</caption>
        <thead>
          <tr>
            <td />
            {members.map(({ id, name }) => (
              <th key={id} scope="col" className={joined.some((one) => one.id === id) ? undefined : 'apart'}>
                <span>
                  <bdi>{name}</bdi>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member, row) => (
            <tr key={member.id} data-row="">
              <th scope="row" className={joined.includes(member) ? undefined : 'apart'}>
                <bdi>{member.name}</bdi>
              </th>
              {members.map(({ id }, column) => {
                const cell = at(row, column)
                if (row === column) return <td key={id} className="diagonal" />
                return (
                  <td key={id} className={row > column ? 'joint' : 'same'}>
                    {cell && (
                      <Filled
                        shade={shadeOf(cell)}
                        cell={cell}
                        isStop={isCurrent(cell)}
                        onReach={onReach}
                        leading={leading}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {joined.length > 0 && members.length - joined.length > 4 && (
        <p className="matrix-remark" aria-hidden="true">
          {words.noneOfThese(String(members.length - joined.length))}
        </p>
      )}
    </div>
  )
}

type FilledProps = { cell: Cell; shade: number; isStop: boolean; onReach: (cell: Cell) => void; leading: Leading }

function Filled({ cell, shade, isStop, onReach, leading }: FilledProps) {
  const sentence = useSentence()
  const format = useFormat()
  return (
    <a
      href={hrefOf(afresh(leading.to(cell.pair)))}
      tabIndex={isStop ? 0 : -1}
      aria-label={sentence(cell)}
      className={shade === 1 && cell.half === 'joint' ? 'full' : undefined}
      style={{ '--part': 10 + 50 * shade } as object}
      onFocus={() => onReach(cell)}
      onPointerEnter={() => onReach(cell)}
    >
      {format.number(countIn(cell))}
    </a>
  )
}

type SentenceProps = { cell: Cell } & Pick<Props, 'leading' | 'wrong'>

function Sentence({ cell, leading, wrong }: SentenceProps) {
  const sentence = useSentence()
  const { pair } = cell
  return (
    <div className="matrix-says">
      <p aria-live="polite">
        {sentence(cell)} <Anchor to={leading.to(pair)}>{leading.label}</Anchor>
      </p>
      {/* Another pair, another row: what was said of the one before is gone. */}
      <Wrong key={keyOf(pair)} record={wrong(pair)} name={`${pair.one.name} – ${pair.other.name}`} />
    </div>
  )
}

type PairsProps = { pairs: readonly Pair[]; half: Half; isAlone: boolean } & Pick<Props, 'leading' | 'wrong'>

function Pairs({ pairs, half, isAlone, leading, wrong }: PairsProps) {
  const words = useWords(matrixWords)
  const format = useFormat()
  const sentence = useSentence()
  const most = Math.max(...pairs.map((pair) => countIn({ pair, half })), 1)
  return (
    <ol
      className={isAlone ? 'pairs alone' : 'pairs'}
      data-half={half}
      aria-label={half === 'joint' ? words.pairs : words.pairsSame}
    >
      {pairs.slice(0, mostPairs).map((pair) => (
        <li key={keyOf(pair)}>
          <Anchor to={leading.to(pair)}>
            <bdi>{pair.one.name}</bdi> – <bdi>{pair.other.name}</bdi>
          </Anchor>
          <span className="joint-bar" aria-hidden="true">
            <i style={{ '--share': countIn({ pair, half }) / most } as object} />
          </span>
          <b>
            <Anchor to={leading.to(pair)} aria-label={sentence({ pair, half })}>
              {format.number(countIn({ pair, half }))}
            </Anchor>
          </b>
          <Wrong record={wrong(pair)} name={`${pair.one.name} – ${pair.other.name}`} />
        </li>
      ))}
    </ol>
  )
}
