import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import type { Cell, Column, Table } from '../takeaway/content.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { go } from '../view/useView.ts'
import './listing.css'
import { thingWords } from './thingWords.ts'

/** A column of a list: what a file says of a row, and how the page shows the same. */
export type Listed<Row> = Column & {
  cell: (row: Row) => Cell
  /** The cell as it is where nothing else is said. */
  shown?: (row: Row) => ReactNode
  /** Which kind of blank it is where the cell is null. */
  blank?: string
  isNumber?: boolean
  /** A column of single words, none of which is broken. */
  isWord?: boolean
}

/** Rows under a heading of their own, which are opened and closed together unless they always stand. */
export type Group<Row> = {
  id: string
  title: string | null
  aside?: string
  rows: readonly Row[]
  stands?: boolean
}

type Props<Row> = {
  /** Of the same table in a file. */
  id: string
  caption: string
  columns: readonly Listed<Row>[]
  groups: readonly Group<Row>[]
  keyOf: (row: Row) => string
  view: View
  /** A quiet place at the end of each row, for whoever knows better. */
  wrong?: (row: Row) => ReactNode
}

/** One table of a page. The first column names the row. */
export function Listing<Row>({ id, caption, columns, groups, keyOf, view, wrong }: Props<Row>) {
  const words = useWords(thingWords)
  return (
    <table className="rows listing" data-table={id}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, unit, ...column }) => (
            <th key={key} scope="col" className={classOf(column)}>
              {unit ? `${title}, ${unit}` : title}
            </th>
          ))}
          {wrong && (
            <th scope="col">
              <span className="visually-hidden">{words.correct}</span>
            </th>
          )}
        </tr>
      </thead>
      {groups.map(({ id, title, aside, rows, stands = title === null }) => {
        const isOpen = stands || view.expanded.includes(id)
        return (
          <tbody key={id}>
            {title !== null && (
              <tr className="group">
                <th scope="rowgroup" colSpan={columns.length + (wrong ? 1 : 0)}>
                  {stands ? (
                    <b>{title}</b>
                  ) : (
                    <Button className="as-link" aria-expanded={isOpen} onPress={() => opened(view, id)}>
                      <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {title}
                    </Button>
                  )}
                  {aside && <span className="note"> {aside}</span>}
                </th>
              </tr>
            )}
            {isOpen && rows.map((row) => <ListingRow key={keyOf(row)} row={row} columns={columns} wrong={wrong} />)}
          </tbody>
        )
      })}
    </table>
  )
}

type RowProps<Row> = { row: Row } & Pick<Props<Row>, 'columns'> & { wrong: Props<Row>['wrong'] | undefined }

function ListingRow<Row>({ row, columns, wrong }: RowProps<Row>) {
  const [head, ...rest] = columns
  return (
    <tr data-row="">
      {head && (
        <th scope="row">
          <ListingCell row={row} column={head} />
        </th>
      )}
      {rest.map((column) => (
        <td key={column.key} data-title={column.title} className={classOf(column)}>
          <ListingCell row={row} column={column} />
        </td>
      ))}
      {wrong && <td className="correct">{wrong(row)}</td>}
    </tr>
  )
}

function classOf({ isNumber, isWord }: { isNumber?: boolean; isWord?: boolean }): string | undefined {
  if (isNumber) return 'number'
  return isWord ? 'word' : undefined
}

function ListingCell<Row>({ row, column }: { row: Row; column: Listed<Row> }) {
  const format = useFormat()
  const cell = column.cell(row)
  if (cell === null) return <span className="muted">{column.blank}</span>
  if (column.shown) return column.shown(row)
  return typeof cell === 'number' ? format.number(cell) : <bdi>{cell}</bdi>
}

function opened({ expanded }: View, id: string): void {
  go({ expanded: expanded.includes(id) ? expanded.filter((one) => one !== id) : [...expanded, id] })
}

/** The first rows of a long list, and the others behind a line that counts them. */
export function headAndRest<Row>(
  id: string,
  rows: readonly Row[],
  most: number,
  more: (count: number) => string,
): Group<Row>[] {
  if (rows.length <= most + 2) return [{ id, title: null, rows }]
  return [
    { id, title: null, rows: rows.slice(0, most) },
    { id: `${id}-rest`, title: more(rows.length - most), rows: rows.slice(most) },
  ]
}

/** The same columns and rows as a file has them. */
export function tableOf<Row>(
  { id, title, notes }: Pick<Table, 'id' | 'title' | 'notes'>,
  columns: readonly Listed<Row>[],
  rows: readonly Row[],
): Table {
  return {
    id,
    title,
    columns: columns.map(({ key, title, unit }) => (unit ? { key, title, unit } : { key, title })),
    rows: rows.map((row) => columns.map(({ cell, blank }) => cell(row) ?? blank ?? null)),
    ...(notes ? { notes } : {}),
  }
}
