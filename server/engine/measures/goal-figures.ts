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

/** The figures in a sentence that begins with the agency's name. */
export function figuresInWords(name: string, figures: GoalFigures): string {
  const { year, expense, budget, expenseOnNoGoal, budgetOnNoGoal } = figures
  const spent = moneyInWords(expense, expenseOnNoGoal)
  const planned = moneyInWords(budget, budgetOnNoGoal)
  if (isOnlyBudget(figures)) return `${name} reports a budget, not an expense: ${planned} in ${year}.`
  if (planned === '') return `${name} reports an expense: ${spent} in ${year}.`
  return `${name} reports an expense and a budget, which must not be added up: ${spent}, and planned ${planned}, in ${year}.`
}

function moneyInWords(onGoals: Money | null, onNone: Money | null): string {
  const money = ({ amount, currency }: Money) => {
    const unit = currency === 'USD' ? 'US dollars' : currency
    return `${amount.toLocaleString('en', { maximumFractionDigits: 0 })} ${unit}`
  }
  const parts = [
    ...(onGoals === null ? [] : [`${money(onGoals)} on the goals`]),
    ...(onNone === null ? [] : [`${money(onNone)} on no goal`]),
  ]
  return parts.join(' and ')
}
