import {
  type Compared,
  figuresInWords,
  type GoalFigures,
  goalFigures,
  isOnlyBudget,
  isOnNoGoal,
  ofYearCompared,
} from '../engine/measures/goal-figures.ts'
import { loadOne, stated } from '../records/by-id.ts'
import { grouped } from '../records/list-loader.ts'
import { goalFigures as list } from '../records/mandates.ts'
import { agencyById } from './agencies.ts'
import type { Caps, Prices } from './prices.ts'
import { type Context, perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

const moneyOf = perRequest(({ read }) =>
  grouped(
    (agencies: string[], includeIllustrative: boolean) => read(list, { agencies, includeIllustrative }),
    ({ agency }) => agency,
  ),
)

/** What an agency reports, earliest year first. */
async function figuresOf(agency: string, includeIllustrative: boolean, context: Context): Promise<GoalFigures[]> {
  return goalFigures(await moneyOf(context)(agency, includeIllustrative))
}

async function ofCompared(compared: Compared, context: Context): Promise<GoalFigures[]> {
  const { agencies, includeIllustrative } = compared
  const figures = await Promise.all(agencies.map((agency) => figuresOf(agency, includeIllustrative, context)))
  return ofYearCompared(figures.flat(), compared)
}

/** Those of the agencies compared that report a budget and no expense. */
export async function budgetOnly(compared: Compared, context: Context): Promise<GoalFigures[]> {
  return (await ofCompared(compared, context)).filter(isOnlyBudget)
}

/** Those of the agencies compared that put money on no goal. */
export async function onNoGoal(compared: Compared, context: Context): Promise<GoalFigures[]> {
  return (await ofCompared(compared, context)).filter(isOnNoGoal)
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { GoalFigures: GoalFigures }

export const resolvers: Resolvers = {
  Agency: {
    async goalFigures({ id }, args, context) {
      const figures = await figuresOf(id, args.includeIllustrative ?? false, context)
      return figures.filter(({ year }) => (args.year ?? year) === year)
    },
  },
  Contribution: {
    async reported({ id, subject, year, basis }, _args, context) {
      const figures = await figuresOf(subject, basis === 'ILLUSTRATIVE', context)
      return stated(
        figures.find((one) => one.year === year),
        'year',
        id,
      )
    },
  },
  GoalFigures: {
    agency: ({ agency }, _args, context) => loadOne(agencyById(context), 'Agency', agency),
    async sentence(figures, _args, context) {
      const { acronym, name } = await loadOne(agencyById(context), 'Agency', figures.agency)
      return figuresInWords(acronym ?? name, figures, context.language)
    },
  },
}

export const prices: Prices = {
  'Agency.goalFigures': () => 3,
  'Contribution.reported': () => 3,
  'OverlapConnection.budgetOnly': () => 60,
  'OverlapConnection.onNoGoal': () => 60,
  'GapConnection.budgetOnly': () => 60,
  'GapConnection.onNoGoal': () => 60,
}

export const caps: Caps = {
  // The statistics have seven years.
  'Agency.goalFigures': 20,
  'OverlapConnection.budgetOnly': 100,
  'OverlapConnection.onNoGoal': 100,
  'GapConnection.budgetOnly': 100,
  'GapConnection.onNoGoal': 100,
}
