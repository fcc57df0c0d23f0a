import type { InEach, Language } from '../../../common/languages.ts'
import { listed, withCommas } from '../../../common/words.ts'

/** Money of an agency in a year, of one figure, on the goals or on none. */
export type GoalMoney = {
  agency: string
  year: number
  figure: 'EXPENSE' | 'BUDGET'
  isOnGoals: boolean
  currency: string
  amount: number
}
type Money = { amount: number; currency: string }
/** All that an agency reports of its money on the goals in a year. Null: it reports none of that. */
export type GoalFigures = {
  agency: string
  year: number
  expense: Money | null
  budget: Money | null
  expenseOnNoGoal: Money | null
  budgetOnNoGoal: Money | null
}

/** What one agency reports, by year, in the order of the rows. */
export function goalFigures(rows: GoalMoney[]): GoalFigures[] {
  return [...new Set(rows.map(({ year }) => year))].map((year) => {
    const ofYear = rows.filter((row) => row.year === year)
    const money = (figure: GoalMoney['figure'], isOnGoals: boolean) => {
      const { amount, currency } = ofYear.find((row) => row.figure === figure && row.isOnGoals === isOnGoals) ?? {}
      return amount === undefined || currency === undefined ? null : { amount, currency }
    }
    return {
      agency: ofYear[0]!.agency,
      year,
      expense: money('EXPENSE', true),
      budget: money('BUDGET', true),
      expenseOnNoGoal: money('EXPENSE', false),
      budgetOnNoGoal: money('BUDGET', false),
    }
  })
}

/** What was compared by money on goals: whose, and of which year; null where nobody reports an expense up to the day. */
export type Compared = { agencies: string[]; year: number | null; asOf: string; includeIllustrative: boolean }

/** The figures of the year compared; of the latest year up to the day in which anybody reports, where none was. */
export function ofYearCompared(figures: GoalFigures[], { year, asOf }: Pick<Compared, 'year' | 'asOf'>): GoalFigures[] {
  const known = figures.filter((one) => one.year <= Number(asOf.slice(0, 4)))
  const wanted = year ?? Math.max(...known.map((one) => one.year))
  return known.filter((one) => one.year === wanted)
}

export function isOnlyBudget({ expense, expenseOnNoGoal }: GoalFigures): boolean {
  return expense === null && expenseOnNoGoal === null
}

export function isOnNoGoal({ expenseOnNoGoal, budgetOnNoGoal }: GoalFigures): boolean {
  return [expenseOnNoGoal, budgetOnNoGoal].some((money) => money !== null && money.amount !== 0)
}

type Words = {
  onGoals: (money: string) => string
  onNone: (money: string) => string
  dollars: string
  budget: (name: string, planned: string, year: number) => string
  expense: (name: string, spent: string, year: number) => string
  both: (name: string, spent: string, planned: string, year: number) => string
}

const words: InEach<Words> = {
  en: {
    onGoals: (money) => `${money} on the goals`,
    onNone: (money) => `${money} on no goal`,
    dollars: 'US dollars',
    budget: (name, planned, year) => `${name} reports a budget, not an expense: ${planned} in ${year}.`,
    expense: (name, spent, year) => `${name} reports an expense: ${spent} in ${year}.`,
    both: (name, spent, planned, year) =>
      `${name} reports an expense and a budget, which must not be added up: ${spent}, and planned ${planned}, in ${year}.`,
  },
  fr: {
    onGoals: (money) => `${money} pour les objectifs`,
    onNone: (money) => `${money} pour aucun objectif`,
    dollars: 'dollars des États-Unis',
    budget: (name, planned, year) => `${name} déclare un budget, non une dépense\u00a0: ${planned} en ${year}.`,
    expense: (name, spent, year) => `${name} déclare une dépense\u00a0: ${spent} en ${year}.`,
    both: (name, spent, planned, year) =>
      `${name} déclare une dépense et un budget, qui ne s’additionnent pas\u00a0: ${spent}, et prévu ${planned}, en ${year}.`,
  },
  es: {
    onGoals: (money) => `${money} para los objetivos`,
    onNone: (money) => `${money} para ningún objetivo`,
    dollars: 'dólares de los Estados Unidos',
    budget: (name, planned, year) => `${name} declara un presupuesto, no un gasto: ${planned} en ${year}.`,
    expense: (name, spent, year) => `${name} declara un gasto: ${spent} en ${year}.`,
    both: (name, spent, planned, year) =>
      `${name} declara un gasto y un presupuesto, que no deben sumarse: ${spent}, y previsto ${planned}, en ${year}.`,
  },
}

/** The figures in a sentence that begins with the agency's name. */
export function figuresInWords(name: string, figures: GoalFigures, language: Language): string {
  const { year, expense, budget, expenseOnNoGoal, budgetOnNoGoal } = figures
  const said = words[language]
  const spent = moneyInWords(expense, expenseOnNoGoal, language)
  const planned = moneyInWords(budget, budgetOnNoGoal, language)
  if (isOnlyBudget(figures)) return said.budget(name, planned, year)
  return planned === '' ? said.expense(name, spent, year) : said.both(name, spent, planned, year)
}

function moneyInWords(onGoals: Money | null, onNone: Money | null, language: Language): string {
  const said = words[language]
  const money = ({ amount, currency }: Money) =>
    `${withCommas(Math.round(amount), language)} ${currency === 'USD' ? said.dollars : currency}`
  const parts = [
    ...(onGoals === null ? [] : [said.onGoals(money(onGoals))]),
    ...(onNone === null ? [] : [said.onNone(money(onNone))]),
  ]
  return listed(parts, undefined, language)
}
