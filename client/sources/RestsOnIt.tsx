import type { View } from '../../common/address.ts'
import type { Table } from '../takeaway/content.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { Counted } from '../thing/Counted.tsx'
import { Linked } from '../thing/Linked.tsx'
import { headAndRest, type Listed, Listing, tableOf } from '../thing/Listing.tsx'
import { KnownHow } from '../thing/RestsOn.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { basisPhrases } from '../view/Mark.tsx'
import type { RestingPage, RestingRow } from './documents.ts'
import { type Chosen, hasPage, type KindRow, nameOf, toCorrect, type Way, written } from './restingKinds.ts'
import { restingWords, sourceWords } from './words.ts'

type CountsProps = { rows: readonly KindRow[]; view: View }

/** How much rests on the source; each number leads to the rows that it counts. */
export function RestingCounts({ rows, view }: CountsProps) {
  const words = useWords(sourceWords)
  const columns = useCountColumns()
  return (
    <Listing
      id="resting"
      caption={words.rests}
      columns={columns}
      groups={[{ id: 'resting', title: null, rows }]}
      keyOf={({ kind }) => kind}
      view={view}
    />
  )
}

function useCountColumns(): Listed<KindRow>[] {
  const words = useWords(sourceWords)
  const kinds = useWords(restingWords)
  const leading = (chosen: Chosen, count: number) => (
    <Counted
      to={{ selected: written(chosen) }}
      keeps
      part="resting-rows"
      count={count}
      what={words.chosenTitle(kinds[chosen.kind], chosen.way && words[chosen.way])}
    />
  )
  const known = (way: Way): Listed<KindRow> => ({
    ...{ key: way, title: words[way], isNumber: true, blank: words.none },
    cell: (row) => row[way] || null,
    shown: (row) => leading({ kind: row.kind, way }, row[way]),
  })
  return [
    { key: 'kind', title: words.sort, cell: ({ kind }) => kinds[kind] },
    {
      ...{ key: 'count', title: words.count, isNumber: true },
      cell: ({ count }) => count,
      shown: ({ kind, count }) => leading({ kind, way: null }, count),
    },
    ...[known('observed'), known('reference'), known('derived')],
  ]
}

const mostAtFirst = 20

type RowsProps = { page: RestingPage; view: View; title: string }

/** The first rows of what is chosen, each with its place in the source. */
export function RestingRows({ page, view, title }: RowsProps) {
  const words = useWords(sourceWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const columns = useRowColumns(page)
  const { nodes, totalCount } = page
  return (
    <>
      <Listing
        id="resting-rows"
        caption={title}
        columns={columns}
        groups={headAndRest('resting-rows', nodes, mostAtFirst, (count) => shared.more(format.number(count)))}
        keyOf={({ id }) => id}
        view={view}
        wrong={(row) => {
          const record = toCorrect(row)
          return record && <Wrong record={record} name={nameOf(row.of) ?? row.id} />
        }}
      />
      {nodes.length < totalCount && (
        <p className="note section-note">{words.listed(format.number(nodes.length), format.number(totalCount))}</p>
      )}
    </>
  )
}

function useRowColumns({ nodes }: RestingPage): Listed<RestingRow>[] {
  const words = useWords(sourceWords)
  const shared = useWords(thingWords)
  const bases = useWords(basisPhrases)
  const named = (node: NonNullable<RestingRow['about']> | RestingRow['of']) => {
    const name = nameOf(node) ?? words.unnamed
    return hasPage(node) ? <Linked id={node.id} name={name} /> : <bdi>{name}</bdi>
  }
  const columns: (Listed<RestingRow> & { isLeftOut?: boolean })[] = [
    {
      ...{ key: 'of', title: words.thing },
      cell: ({ of }) => nameOf(of) ?? words.unnamed,
      shown: ({ of }) => named(of),
    },
    {
      ...{ key: 'about', title: words.leadsTo, isLeftOut: nodes.every(({ about }) => !about) },
      cell: ({ about }) => (about ? nameOf(about) : null),
      shown: ({ about }) => about && named(about),
    },
    {
      ...{ key: 'year', title: words.year, isLeftOut: nodes.every(({ year }) => year === null) },
      // A year is no count: it has no sign between its digits.
      cell: ({ year }) => (year === null ? null : String(year)),
    },
    {
      ...{ key: 'basis', title: shared.basis, isLeftOut: nodes.every(({ basis }) => basis === null) },
      cell: ({ basis }) => basis && bases[basis],
      shown: ({ basis, confidence }) =>
        basis !== null && confidence !== null && <KnownHow basis={basis} confidence={confidence} />,
    },
    {
      ...{ key: 'place', title: words.place },
      cell: ({ evidence }) =>
        evidence
          .map(({ locator, note }) => [locator ?? shared.wholeSource, note].filter(Boolean).join('. '))
          .join('; '),
    },
  ]
  return columns.filter(({ isLeftOut }) => !isLeftOut)
}

/** The same rows as files have them. */
export function useRestingTables(rows: readonly KindRow[], page: RestingPage, title: string): Table[] {
  const words = useWords(sourceWords)
  const format = useFormat()
  const { nodes, totalCount } = page
  const rest = nodes.length < totalCount ? [words.listed(format.number(nodes.length), format.number(totalCount))] : []
  return [
    tableOf({ id: 'resting', title: words.rests, notes: [words.countNote] }, useCountColumns(), rows),
    tableOf({ id: 'resting-rows', title, notes: rest }, useRowColumns(page), nodes),
  ].filter(({ rows }) => rows.length > 0)
}
