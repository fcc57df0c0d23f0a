// The lists of an office's page: their columns, as page and file show them.
import { Counted } from '../thing/Counted.tsx'
import { Linked } from '../thing/Linked.tsx'
import type { Listed } from '../thing/Listing.tsx'
import { type Money, onlyCurrency, unitOf } from '../thing/money.ts'
import { KnownHow } from '../thing/RestsOn.tsx'
import { Bar } from '../thing/ShareBar.tsx'
import { spanOf } from '../thing/spanInWords.ts'
import { thingWords } from '../thing/thingWords.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { ArrangementGlyph } from '../view/glyphs.tsx'
import { basisPhrases } from '../view/Mark.tsx'
import type { Office, OfficePart } from './documents.ts'
import type { Beside } from './officeParts.ts'
import { officeWords } from './words.ts'

type Covered = Office['coverage'][number]

/** The columns of each list, in the words of the reader. */
export function useOfficeLists(id: string) {
  const words = useWords(officeWords)
  const shared = useWords(thingWords)
  const bases = useWords(basisPhrases)
  const format = useFormat()

  /** What both take part in is the first that a route between them passes. */
  const between = ({ office }: Beside, count: number, title: string) => (
    <Counted to={{ from: id, to: office.id }} count={count} what={`${title}: ${office.name}`} />
  )
  const count = (key: 'jointly' | 'results' | 'bodies' | 'derived', title: string): Listed<Beside> => ({
    key,
    title,
    isNumber: true,
    cell: (row) => (row[key] === 0 ? null : row[key]),
    shown: (row) => between(row, row[key], title),
    blank: key === 'derived' ? '–' : shared.noneOnRecord,
  })
  const beside = (most: number): Listed<Beside>[] => [
    {
      key: 'office',
      title: words.office,
      cell: ({ office }) => office.name,
      shown: ({ office }) => <Linked {...office} />,
    },
    {
      key: 'jointly',
      title: words.jointly,
      cell: ({ jointly }) => (jointly === 0 ? null : jointly),
      shown: (row) => (
        <span className="bar-cell">
          <Bar share={row.jointly / most} className="jointly" /> <b>{between(row, row.jointly, words.jointly)}</b>
        </span>
      ),
      blank: shared.noneOnRecord,
    },
    count('results', words.results),
    count('bodies', words.bodies),
    count('derived', words.byRule),
    {
      key: 'route',
      title: words.route,
      cell: ({ office }) => `?from=${id}&to=${office.id}`,
      shown: ({ office }) => (
        <Anchor to={{ from: id, to: office.id }}>
          {words.find}
          <span className="visually-hidden">: {words.routeTo(office.name)}</span>
        </Anchor>
      ),
    },
  ]

  const parts = (rows: readonly OfficePart[]): Listed<OfficePart>[] => {
    const currency = onlyCurrency(rows.flatMap(({ required, available, spent }) => [required, available, spent]))
    const amount = (key: 'required' | 'available' | 'spent', title: string): Listed<OfficePart> => ({
      key,
      title: currency === null ? title : `${title}, ${unitOf(currency)} m`,
      isNumber: true,
      cell: (row) => row[key]?.amount ?? null,
      shown: (row) => moneyOf(row[key]),
      blank: shared.notRecorded,
    })
    const moneyOf = (money: Money | null) =>
      money && `${currency === null ? `${money.currency} ` : ''}${format.millions(money.amount)}`
    const sums = currency === null && rows.every(({ required, spent }) => required === null && spent === null)
    return [
      {
        key: 'arrangement',
        title: words.arrangement,
        cell: ({ to }) => to.name,
        shown: ({ to }) => (
          <span className="marked">
            <ArrangementGlyph />
            <Linked {...to} />
          </span>
        ),
      },
      { key: 'kind', title: words.kind, cell: ({ to }) => to.kind.label },
      { key: 'role', title: words.role, cell: ({ role }) => role?.label ?? null, blank: shared.notRecorded },
      {
        key: 'with',
        title: words.with,
        isNumber: true,
        cell: ({ to }) => to.participants.totalCount,
        shown: ({ to }) => (
          <Counted
            to={{ at: to.id }}
            part="members"
            count={to.participants.totalCount}
            what={`${words.with}: ${to.name}`}
          />
        ),
      },
      ...(sums
        ? []
        : [amount('required', words.needed), amount('available', words.available), amount('spent', words.spent)]),
      { key: 'when', title: words.when, cell: (row) => spanOf(row, words, format), blank: words.undated },
      {
        key: 'basis',
        title: shared.basis,
        cell: ({ basis, confidence }) => `${bases[basis]} ${format.number(confidence)}`,
        shown: (row) => <KnownHow {...row} />,
      },
    ]
  }

  const coverage: Listed<Covered>[] = [
    {
      key: 'place',
      title: words.place,
      cell: ({ place }) => place.name,
      shown: ({ place }) => <Linked {...place} />,
    },
    { key: 'presence', title: words.presence, cell: ({ presence }) => words[presence] },
    {
      key: 'since',
      title: words.sinceHead,
      cell: ({ since }) => since,
      shown: ({ since }) => since && format.day(since),
      blank: shared.notRecorded,
    },
    {
      key: 'basis',
      title: shared.basis,
      cell: ({ basis, confidence }) => `${bases[basis]} ${format.number(confidence)}`,
      shown: (row) => <KnownHow {...row} />,
    },
  ]
  return { beside, parts, coverage }
}
