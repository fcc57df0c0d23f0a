// The lists of a mandate's page: their columns, as page and file show them.
import { Counted } from '../thing/Counted.tsx'
import { Linked } from '../thing/Linked.tsx'
import type { Listed } from '../thing/Listing.tsx'
import { shareInWords } from '../thing/money.ts'
import { KnownHow } from '../thing/RestsOn.tsx'
import { Bar } from '../thing/ShareBar.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { basisPhrases } from '../view/Mark.tsx'
import type { Mandate, OverlapsFound } from './documents.ts'
import type { Spending, YearOfMoney } from './mandateParts.ts'
import { mandateWords } from './words.ts'

type Holding = Mandate['holders']['nodes'][number]
type Addressing = Mandate['addressedBy']['nodes'][number]
type OverlapRow = OverlapsFound['nodes'][number]
type Agency = Holding['agency']

const called = ({ acronym, name }: Agency) => acronym ?? name

/** The columns of each list, in the words of the reader. */
export function useMandateLists(id: string, onSpend: boolean) {
  const words = useWords(mandateWords)
  const shared = useWords(thingWords)
  const bases = useWords(basisPhrases)
  const format = useFormat()

  function agency<Row extends { agency: Agency }>(): Listed<Row> {
    return {
      key: 'agency',
      title: words.agency,
      cell: (row) => called(row.agency),
      shown: (row) => <Linked id={row.agency.id} name={called(row.agency)} />,
    }
  }
  function knownHow<Row extends Pick<Holding, 'basis' | 'confidence'>>(): Listed<Row> {
    return {
      key: 'basis',
      title: shared.basis,
      cell: ({ basis, confidence }) => `${bases[basis]} ${format.number(confidence)}`,
      shown: (row) => <KnownHow {...row} />,
    }
  }

  const holders: Listed<Holding>[] = [agency<Holding>(), knownHow<Holding>()]

  const money =
    (title: string, shareTitle: string) =>
    (most: number): Listed<Spending>[] => [
      agency<Spending>(),
      {
        key: 'amount',
        title: `${title}, US$ m`,
        isNumber: true,
        cell: ({ amount }) => amount.amount,
        shown: ({ amount }) => (
          <span className="bar-cell">
            <Bar share={amount.amount / most} className="plain" /> <b>{format.millions(amount.amount)}</b>
          </span>
        ),
      },
      {
        key: 'share',
        title: shareTitle,
        isNumber: true,
        cell: ({ ownShare }) => ownShare,
        shown: ({ ownShare }) => ownShare !== null && shareInWords(ownShare, format),
        blank: shared.notInData,
      },
      knownHow<Spending>(),
    ]

  const years: Listed<YearOfMoney>[] = [
    { key: 'year', title: words.year, cell: ({ year }) => year, shown: ({ year }) => String(year) },
    {
      key: 'agencies',
      title: words.reporting,
      isNumber: true,
      cell: ({ agencies }) => agencies,
      // On the last day of a year the page lists who reported for it.
      shown: ({ year, agencies }) => (
        <Counted
          to={{ at: id, asOf: `${year}-12-31` }}
          part="money"
          count={agencies}
          what={`${words.reporting}, ${year}`}
        />
      ),
    },
    {
      key: 'spent',
      title: `${words.spent}, US$ m`,
      isNumber: true,
      cell: ({ spent }) => (spent === 0 ? null : spent),
      shown: ({ spent }) => format.millions(spent),
      blank: shared.notInData,
    },
    {
      key: 'planned',
      title: `${words.plannedAmount}, US$ m`,
      isNumber: true,
      cell: ({ planned }) => (planned === 0 ? null : planned),
      shown: ({ planned }) => format.millions(planned),
      blank: shared.notInData,
    },
  ]

  const overlaps: Listed<OverlapRow>[] = [
    {
      key: 'pair',
      title: words.pair,
      cell: ({ agencies }) => agencies.map(called).join(', '),
      shown: ({ agencies }) => (
        <Anchor to={{ compared: agencies.map(({ id }) => id) }}>
          <bdi>{format.listed(agencies.map(called))}</bdi>
        </Anchor>
      ),
    },
    {
      key: 'index',
      title: words.index,
      cell: ({ schoener, jaccard }) => (onSpend ? schoener : jaccard),
      shown: ({ schoener, jaccard }) => {
        const index = (onSpend ? schoener : jaccard) ?? 0
        return (
          <span className="bar-cell">
            <Bar share={index} className="plain" /> <b>{format.number(Math.round(100 * index) / 100)}</b>
          </span>
        )
      },
      blank: shared.notInData,
    },
    {
      key: 'shared',
      title: onSpend ? words.sharedGoals : words.sharedHeld,
      cell: ({ sharedCount, allCount }) => words.of(format.number(sharedCount), format.number(allCount)),
      shown: ({ agencies, sharedCount, allCount }) => (
        <Anchor
          to={{ compared: agencies.map(({ id }) => id) }}
          part="goals"
          aria-label={`${words.of(format.number(sharedCount), format.number(allCount))}, ${format.listed(agencies.map(called))}`}
        >
          {words.of(format.number(sharedCount), format.number(allCount))}
        </Anchor>
      ),
    },
  ]

  const addressed: Listed<Addressing>[] = [
    {
      key: 'arrangement',
      title: words.arrangement,
      cell: ({ arrangement }) => arrangement.name,
      shown: ({ arrangement }) => <Linked {...arrangement} />,
    },
    { key: 'kind', title: words.kind, cell: ({ arrangement }) => arrangement.kind.label },
    { key: 'level', title: words.level, isWord: true, cell: ({ arrangement }) => arrangement.level.name },
    knownHow<Addressing>(),
  ]
  return {
    holders,
    spent: money(words.spent, words.ownShare),
    planned: money(words.plannedAmount, words.plannedShare),
    years,
    overlaps,
    addressed,
  }
}
