// What an honest blank tells all the same, for the page and for what is taken away. Pure.
import { type DrawnRoute, drawnOf, type Say } from '../drawing/drawn.ts'
import type { Format } from '../view/formatting.ts'
import { type Blank, type BlankKnown, summed } from './blank.ts'
import type { Listed } from './listed.ts'
import type { blankWords } from './words.ts'

export type BlankWords = (typeof blankWords)['fr']

/** That both sit in the country team comes first, where they do; and that it is by a rule, where nobody observed it. */
export function headline(first: Listed | undefined, words: BlankWords): string {
  const passage = first?.passages.length === 1 ? first.passages[0] : undefined
  const [body] = passage?.bodies ?? []
  if (body?.__typename !== 'Arrangement' || body.kind.id !== 'COUNTRY_TEAM') return words.says
  return passage?.steps.every(({ tie }) => tie.observed) ? words.onRecord : words.byRule
}

export type KnownItem = { title: string; detail: string; mark: 'observed' | 'derived' | 'none'; at?: string }

/** What is on record of the place and the two, and what is not, item by item. */
export function knownItems(
  { state, coverage, offices }: Blank,
  data: BlankKnown,
  asOf: string,
  words: BlankWords,
  format: Format,
): KnownItem[] {
  const [first] = data.plans
  const plan = first?.plan ?? null
  const parts = plan?.arrangement.over.nodes ?? []
  const needed = summed(parts.map(({ required }) => required))
  const [atHand, spent] = [summed(parts.map(({ available }) => available)), summed(parts.map(({ spent }) => spent))]
  const inDollars = (currency: string) => (currency === 'USD' ? 'US$' : currency)
  const own = new Set(offices.map(({ agency }) => agency.id))
  const spending =
    data.node?.__typename === 'Place' ? data.node.spending.nodes.filter(({ agency }) => own.has(agency.id)) : []
  const team = first?.bodies.find(({ kind }) => kind.id === 'COUNTRY_TEAM') ?? null
  return [
    ...(plan === null
      ? []
      : [
          {
            title:
              plan.arrangement.validTo === null
                ? plan.arrangement.name
                : words.planUntil(plan.arrangement.name, format.day(plan.arrangement.validTo)),
            detail: words.planParts(plan.priorities, plan.outcomes, plan.outputs),
            mark: 'observed' as const,
            at: plan.arrangement.id,
          },
        ]),
    ...(needed === null
      ? []
      : [
          {
            title: words.money,
            detail: words.moneyOf(
              inDollars(needed.currency),
              format.millions(needed.amount),
              atHand && format.millions(atHand.amount),
              spent && format.millions(spent.amount),
            ),
            mark: 'observed' as const,
          },
        ]),
    ...(spending.length === 0
      ? []
      : [
          {
            title: words.spending(asOf.slice(0, 4)),
            detail: format.listed(
              spending.map(({ agency, amount }) =>
                words.spent(agency.acronym ?? agency.name, inDollars(amount.currency), format.millions(amount.amount)),
              ),
            ),
            mark: 'observed' as const,
          },
        ]),
    ...(team === null ? [] : [teamItem(team, words, format.percent)]),
    ...(first === undefined
      ? []
      : [{ title: words.offices, detail: words.officesCount(format.number(first.offices)), mark: 'derived' as const }]),
    {
      title: words.activities,
      detail: words[`${state}_activities`],
      mark: state === 'NONE_JOINT' ? 'observed' : 'none',
    },
    ...(state === 'NONE_JOINT' ? [] : [{ title: words.under, detail: words.notInFile, mark: 'none' as const }]),
    {
      title: words.ties,
      detail: coverage.observedTies === 0 ? words.tiesNone : words.tiesCount(format.number(coverage.observedTies)),
      mark: coverage.observedTies === 0 ? 'none' : 'observed',
    },
  ]
}

type Team = { offices: number; derivedShare: number | null }

function teamItem({ offices, derivedShare }: Team, words: BlankWords, percent: (share: number) => string): KnownItem {
  const title = words.team
  if (derivedShare === null || derivedShare === 1) return { title, detail: words.teamDerived(offices), mark: 'derived' }
  if (derivedShare === 0) return { title, detail: words.teamKnown(offices), mark: 'observed' }
  return { title, detail: words.teamPartly(offices, percent(derivedShare)), mark: 'derived' }
}

export type ElsewhereRow = { id: string; name: string; says: string }

/** Countries where joint work of the two is on record, and of which kinds. */
export function elsewhereRows({ places }: BlankKnown['pair'], format: Format): ElsewhereRow[] {
  return places.nodes.map(({ place, kinds }) => ({
    ...place,
    says: kinds
      .map(({ count, kind }) => `${format.number(count)} ${count === 1 ? kind.label : kind.plural}`)
      .join(', '),
  }))
}

/** The first chain with the others, and between the two what is not on record; null where no chain joins them. */
export function holeDrawn(
  { offices }: Blank,
  listed: readonly Listed[],
  say: Say,
  name: string,
): { chosen: DrawnRoute; others: DrawnRoute[] } | null {
  const [first, ...rest] = listed
  if (!first) return null
  const [from, to] = offices
  const end = (office: (typeof offices)[0]) => ({
    id: office.id,
    name: office.name,
    detail: null,
    level: office.level,
    agency: { id: office.agency.id, label: office.agency.acronym ?? office.agency.name },
    stroke: 'dashed' as const,
  })
  const hole = {
    id: holeId,
    name,
    detail: null,
    level: from.level,
    agency: null,
    stroke: 'dotted' as const,
  }
  const nothing: DrawnRoute = {
    id: hole.id,
    steps: [
      { from: end(from), to: hole, tie: `${hole.id} 1`, dimension: 'NONE', stroke: 'dotted' },
      { from: hole, to: end(to), tie: `${hole.id} 2`, dimension: 'NONE', stroke: 'dotted' },
    ],
  }
  return { chosen: drawnOf(first.path, say), others: [nothing, ...rest.map(({ path }) => drawnOf(path, say))] }
}

/** Of what is drawn for nothing on record, and is no route. */
export const holeId = 'nothing on record'
