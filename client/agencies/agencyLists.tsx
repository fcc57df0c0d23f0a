// The lists of an agency's page: their columns, as page and file show them.
import type { Basis, ResultOf } from '../graphql.ts'
import { Counted } from '../thing/Counted.tsx'
import { Linked } from '../thing/Linked.tsx'
import type { Listed } from '../thing/Listing.tsx'
import { type Money, onlyCurrency, shareInWords, unitOf } from '../thing/money.ts'
import { KnownHow } from '../thing/RestsOn.tsx'
import { Bar } from '../thing/ShareBar.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { LevelGlyph } from '../view/glyphs.tsx'
import { basisPhrases } from '../view/Mark.tsx'
import { calledOf, type GoalRow, type PartnerRow } from './agencyParts.ts'
import type { Agency, AgencyOffice, AgencyReceipts } from './documents.ts'
import { agencyWords } from './words.ts'

type Holding = Agency['mandates']['nodes'][number]
type Figures = Agency['goalFigures'][number]
type Receipts = Extract<NonNullable<ResultOf<typeof AgencyReceipts>['node']>, { received: unknown }>
export type Receipt = {
  id: string
  other: { id: string; name: string }
  through: Receipts['received']['nodes'][number]['through']
  amount: Money
  basis: Basis
  confidence: number
}

/** Money that came in, or went out, greatest first: what the other side is called, and through what. */
export function receiptsOf({ received, gave }: Receipts): { received: Receipt[]; gave: Receipt[] } {
  const greatest = (rows: Receipt[]) => rows.sort((one, other) => other.amount.amount - one.amount.amount)
  return {
    received: greatest(
      received.nodes.map(({ from, ...rest }) => ({
        ...rest,
        other: { id: from.id, name: ('acronym' in from && from.acronym) || from.name },
      })),
    ),
    gave: greatest(
      gave.nodes.map(({ agency, ...rest }) => ({ ...rest, other: { id: agency.id, name: calledOf(agency) } })),
    ),
  }
}

/** The columns of each list, in the words of the reader. */
export function useAgencyLists(agency: { id: string; name: string; acronym: string | null }) {
  const words = useWords(agencyWords)
  const shared = useWords(thingWords)
  const bases = useWords(basisPhrases)
  const format = useFormat()

  const offices: Listed<AgencyOffice>[] = [
    {
      key: 'office',
      title: words.office,
      cell: ({ name }) => name,
      shown: ({ id, name, level }) => (
        <span className="marked">
          <LevelGlyph rank={level.rank} />
          <Linked id={id} name={name} />
        </span>
      ),
    },
    {
      key: 'place',
      title: words.worksFor,
      cell: ({ place }) => place?.name ?? null,
      shown: ({ place }) => place && <Linked {...place} />,
      blank: words.severalPlaces,
    },
    { key: 'desk', title: words.desk, cell: ({ city }) => city, blank: shared.notRecorded },
    {
      key: 'superior',
      title: words.answersTo,
      cell: ({ reportsTo }) => reportsTo?.name ?? null,
      shown: ({ reportsTo }) => reportsTo && <Linked {...reportsTo} />,
      blank: words.nobody,
    },
    {
      key: 'joint',
      title: words.jointWork,
      isNumber: true,
      cell: ({ balance }) => (balance.inter === 0 ? null : balance.inter),
      shown: ({ id, name, balance }) => (
        <Counted to={{ at: id }} part="parts" count={balance.inter} what={`${words.jointWork}: ${name}`} />
      ),
      blank: shared.noneOnRecord,
    },
    {
      key: 'basis',
      title: shared.basis,
      cell: ({ basis, confidence }) => `${bases[basis]} ${format.number(confidence)}`,
      shown: (office) => <KnownHow {...office} />,
    },
  ]

  const partners = (most: number): Listed<PartnerRow>[] => [
    {
      key: 'agency',
      title: words.agency,
      cell: (row) => calledOf(row.agency),
      shown: (row) => <Linked id={row.agency.id} name={calledOf(row.agency)} />,
    },
    {
      key: 'jointly',
      title: words.jointly,
      cell: ({ jointly }) => (jointly === 0 ? null : jointly),
      shown: ({ agency: other, jointly }) => (
        <span className="bar-cell">
          <Bar share={jointly / most} className="jointly" />
          <Counted
            to={{ compared: [agency.id, other.id] }}
            part="places"
            count={jointly}
            what={`${words.jointly}: ${calledOf(other)}`}
          />
        </span>
      ),
      blank: shared.noneOnRecord,
    },
    {
      key: 'also',
      title: words.alsoIn,
      isNumber: true,
      cell: ({ alsoIn }) => (alsoIn === 0 ? null : alsoIn),
      shown: ({ agency: other, alsoIn }) => (
        <Counted
          to={{ compared: [agency.id, other.id] }}
          part="bodies"
          count={alsoIn}
          what={`${words.alsoIn}: ${calledOf(other)}`}
        />
      ),
      blank: shared.noneOnRecord,
    },
    {
      key: 'pair',
      title: words.where,
      cell: (row) => `?compare=${agency.id},${row.agency.id}`,
      shown: (row) => (
        <Anchor
          to={{ compared: [agency.id, row.agency.id] }}
          aria-label={words.wherePair(calledOf(agency), calledOf(row.agency))}
        >
          {words.where}
        </Anchor>
      ),
    },
  ]

  const goals = (rows: readonly GoalRow[]): Listed<GoalRow>[] => {
    const currency = onlyCurrency(rows.map(({ amount }) => amount))
    const isBudget = rows.some(({ figure }) => figure === 'BUDGET')
    const title = isBudget ? words.planned : words.spent
    return [
      {
        key: 'goal',
        title: words.goal,
        cell: ({ mandate }) => mandate.name,
        shown: ({ mandate }) => <Linked {...mandate} />,
      },
      {
        key: 'amount',
        title: currency === null ? title : `${title}, ${unitOf(currency)} m`,
        isNumber: true,
        cell: ({ amount }) => amount.amount,
        shown: ({ amount }) => format.millions(amount.amount),
      },
      {
        key: 'share',
        title: words.share,
        cell: ({ share }) => share,
        shown: ({ share }) =>
          share !== null && (
            <span className="bar-cell">
              <Bar share={share} className="plain" />
              {shareInWords(share, format)}
            </span>
          ),
        blank: shared.notInData,
      },
    ]
  }

  const amount = (key: string, title: string, of: (figures: Figures) => Money | null): Listed<Figures> => ({
    key,
    title: `${title}, US$ m`,
    isNumber: true,
    cell: (row) => of(row)?.amount ?? null,
    shown: (row) => format.millions(of(row)?.amount ?? 0),
    blank: shared.notInData,
  })
  const years: Listed<Figures>[] = [
    { key: 'year', title: words.year, cell: ({ year }) => year, shown: ({ year }) => String(year) },
    amount('expense', words.expense, ({ expense }) => expense),
    amount('budget', words.budget, ({ budget }) => budget),
    amount('nogoal', words.noGoalShort, ({ expenseOnNoGoal, budgetOnNoGoal }) => expenseOnNoGoal ?? budgetOnNoGoal),
  ]

  const mandates: Listed<Holding>[] = [
    {
      key: 'mandate',
      title: words.mandate,
      cell: ({ mandate }) => mandate.name,
      shown: ({ mandate }) => <Linked {...mandate} />,
    },
    { key: 'scheme', title: words.scheme, cell: ({ mandate }) => mandate.scheme.label },
    {
      key: 'basis',
      title: shared.basis,
      cell: ({ basis, confidence }) => `${bases[basis]} ${format.number(confidence)}`,
      shown: (holding) => <KnownHow {...holding} />,
    },
  ]

  const receipts = (otherTitle: string): Listed<Receipt>[] => [
    {
      key: 'other',
      title: otherTitle,
      cell: ({ other }) => other.name,
      shown: ({ other }) => <Linked {...other} />,
    },
    { key: 'through', title: words.through, cell: ({ through }) => shared[through] },
    {
      key: 'amount',
      title: `${words.amount}, US$ m`,
      isNumber: true,
      cell: (row) => row.amount.amount,
      shown: (row) => format.millions(row.amount.amount),
    },
  ]

  return { offices, partners, goals, years, mandates, receipts }
}
