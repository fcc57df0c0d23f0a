/** Money of an agency in a year, of one figure, on the goals or on none. */
export type GoalMoney = {
  agency: string
  year: number
  figure: 'EXPENSE' | 'BUDGET'
  isOnGoals: boolean
  currency: string
  amount: number
}
/** All that an agency reports of its money on the goals in a year, in its one currency. Null: it reports none of that. */
export type GoalFigures = {
  agency: string
  year: number
  currency: string
  expense: number | null
  budget: number | null
  expenseOnNoGoal: number | null
  budgetOnNoGoal: number | null
}

/** What one agency reports, by year, in the order of the rows. */
export function goalFigures(rows: GoalMoney[]): GoalFigures[] {
  return [...new Set(rows.map(({ year }) => year))].map((year) => {
    const ofYear = rows.filter((row) => row.year === year)
    const amount = (figure: GoalMoney['figure'], isOnGoals: boolean) =>
      ofYear.find((row) => row.figure === figure && row.isOnGoals === isOnGoals)?.amount ?? null
    return {
      agency: ofYear[0]!.agency,
      year,
      currency: ofYear[0]!.currency,
      expense: amount('EXPENSE', true),
      budget: amount('BUDGET', true),
      expenseOnNoGoal: amount('EXPENSE', false),
      budgetOnNoGoal: amount('BUDGET', false),
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
  return [expenseOnNoGoal, budgetOnNoGoal].some((amount) => amount !== null && amount !== 0)
}

/** The figures in a sentence that begins with the agency's name. */
export function figuresInWords(name: string, figures: GoalFigures): string {
  const { year, currency, expense, budget, expenseOnNoGoal, budgetOnNoGoal } = figures
  const spent = moneyInWords(currency, expense, expenseOnNoGoal)
  const planned = moneyInWords(currency, budget, budgetOnNoGoal)
  if (isOnlyBudget(figures)) return `${name} reports a budget, not an expense: ${planned} in ${year}.`
  if (planned === '') return `${name} reports an expense: ${spent} in ${year}.`
  return `${name} reports an expense and a budget, which must not be added up: ${spent}, and planned ${planned}, in ${year}.`
}

function moneyInWords(currency: string, onGoals: number | null, onNone: number | null): string {
  const unit = currency === 'USD' ? 'US dollars' : currency
  const money = (amount: number) => `${amount.toLocaleString('en', { maximumFractionDigits: 0 })} ${unit}`
  const parts = [
    ...(onGoals === null ? [] : [`${money(onGoals)} on the goals`]),
    ...(onNone === null ? [] : [`${money(onNone)} on no goal`]),
  ]
  return parts.join(' and ')
}
