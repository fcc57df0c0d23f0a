// The lists of an arrangement's page: their columns, as page and file show them.
import { Counted } from '../thing/Counted.tsx'
import { Linked } from '../thing/Linked.tsx'
import type { Listed } from '../thing/Listing.tsx'
import { type Money, onlyCurrency, unitOf } from '../thing/money.ts'
import { KnownHow } from '../thing/RestsOn.tsx'
import { spanOf } from '../thing/spanInWords.ts'
import { thingWords } from '../thing/thingWords.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { ArrangementGlyph, LevelGlyph } from '../view/glyphs.tsx'
import { basisPhrases } from '../view/Mark.tsx'
import type { Arrangement, Member, StandingRow } from './documents.ts'
import { arrangementWords } from './words.ts'

type Addressed = Arrangement['mandates']['nodes'][number]
type Received = Arrangement['gave']['nodes'][number]

/** The columns of each list, in the words of the reader. */
export function useArrangementLists() {
  const words = useWords(arrangementWords)
  const shared = useWords(thingWords)
  const bases = useWords(basisPhrases)
  const format = useFormat()

  function knownHow<Row extends { basis: Member['basis']; confidence: number }>(): Listed<Row> {
    return {
      key: 'basis',
      title: shared.basis,
      cell: ({ basis, confidence }) => `${bases[basis]} ${format.number(confidence)}`,
      shown: (row) => <KnownHow {...row} />,
    }
  }

  const members = (rows: readonly Member[]): Listed<Member>[] => {
    const amounts = rows.flatMap(({ required, available, spent }) => [required, available, spent])
    const currency = onlyCurrency(amounts)
    const amount = (key: 'required' | 'available' | 'spent', title: string): Listed<Member> => ({
      key,
      title: currency === null ? title : `${title}, ${unitOf(currency)} m`,
      isNumber: true,
      cell: (row) => row[key]?.amount ?? null,
      shown: (row) => moneyOf(row[key]),
      blank: shared.notRecorded,
    })
    const moneyOf = (money: Money | null) =>
      money && `${currency === null ? `${money.currency} ` : ''}${format.millions(money.amount)}`
    return [
      {
        key: 'office',
        title: words.office,
        cell: ({ from }) => from.name,
        shown: ({ from }) => (
          <span className="marked">
            <LevelGlyph rank={from.level.rank} />
            <Linked {...from} />
          </span>
        ),
      },
      {
        key: 'agency',
        title: words.agency,
        cell: ({ from }) => from.agency.acronym ?? from.agency.name,
        shown: ({ from }) => <Linked id={from.agency.id} name={from.agency.acronym ?? from.agency.name} />,
      },
      { key: 'role', title: words.role, cell: ({ role }) => role?.label ?? null, blank: shared.notRecorded },
      ...(amounts.every((money) => money === null)
        ? []
        : [amount('required', words.needed), amount('available', words.available), amount('spent', words.spent)]),
      { key: 'when', title: words.when, cell: (row) => spanOf(row, words, format), blank: words.undated },
      knownHow<Member>(),
    ]
  }

  const standing: Listed<StandingRow>[] = [
    {
      key: 'arrangement',
      title: words.arrangement,
      cell: ({ other }) => other.name,
      shown: ({ other }) => (
        <span className="marked">
          <ArrangementGlyph />
          <Linked {...other} />
        </span>
      ),
    },
    { key: 'kind', title: words.kind, cell: ({ other }) => other.kind.label },
    {
      key: 'in',
      title: words.in,
      isNumber: true,
      cell: ({ other }) => (other.participants.totalCount === 0 ? null : other.participants.totalCount),
      shown: ({ other }) => (
        <Counted
          to={{ at: other.id }}
          part="members"
          count={other.participants.totalCount}
          what={`${words.in}: ${other.name}`}
        />
      ),
      blank: shared.notInData,
    },
    knownHow<StandingRow>(),
  ]

  const mandates: Listed<Addressed>[] = [
    {
      key: 'mandate',
      title: words.mandate,
      cell: ({ mandate }) => mandate.name,
      shown: ({ mandate }) => <Linked {...mandate} />,
    },
    { key: 'scheme', title: words.scheme, cell: ({ mandate }) => mandate.scheme.label },
    knownHow<Addressed>(),
  ]

  const gave: Listed<Received>[] = [
    {
      key: 'agency',
      title: words.toAgency,
      cell: ({ agency }) => agency.acronym ?? agency.name,
      shown: ({ agency }) => <Linked id={agency.id} name={agency.acronym ?? agency.name} />,
    },
    { key: 'year', title: words.year, cell: ({ year }) => year, shown: ({ year }) => String(year) },
    {
      key: 'amount',
      title: `${words.amount}, US$ m`,
      isNumber: true,
      cell: ({ amount }) => amount.amount,
      shown: ({ amount }) => format.millions(amount.amount),
    },
  ]
  return { members, standing, mandates, gave }
}
