// The lists of an office's page: their columns, as page and file show them.
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

  const count = (key: 'jointly' | 'results' | 'bodies' | 'derived', title: string): Listed<Beside> => ({
    key,
    title,
    isNumber: true,
    cell: (row) => (row[key] === 0 ? null : row[key]),
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
      shown: ({ jointly }) => (
        <span className="bar-cell">
          <Bar share={jointly / most} className="jointly" /> <b>{format.number(jointly)}</b>
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
        shown: ({ to }) => <Anchor to={{ at: to.id }}>{format.number(to.participants.totalCount)}</Anchor>,
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
