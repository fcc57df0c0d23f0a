import { holding } from '../../engine/friction/lens.ts'
import type { Balance } from '../../engine/measures/balance.ts'
import type { BalanceQuestion } from '../../engine/measures/balance-groups.ts'
import { caution, type FactorBalanceNode, summaryOf } from '../../engine/measures/factor-balance.ts'
import { checkedConstraints } from '../../engine/paths/constraints.ts'
import { grouped } from '../../records/list-loader.ts'
import type { Prices } from '../prices.ts'
import { type Context, perRequest } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { projectionFor } from '../walking.ts'
import { askedOf, balancesIn } from './balance.ts'

/** The offices that match, in those that hold a factor and those that do not: one walk for all factors asked alike. */
const factorBalances = perRequest((walking) =>
  grouped(
    async (factors: string[], asked: BalanceQuestion): Promise<FactorBalanceNode[]> => {
      const projection = await projectionFor(false, walking)
      const { asOf, includeIllustrative } = asked
      const { view } = checkedConstraints(projection, { asOf, includeIllustrative })
      const offices = (await balancesIn(projection, asked, walking)).found.filter((one) => one.offices.length > 0)
      return factors.map((factor) => {
        const held = holding(projection, factor, view)
        const holds = ({ offices: [office = -1] }: Balance) => held[office] === 1
        const holders = summaryOf(offices.filter(holds))
        const others = summaryOf(offices.filter((one) => !holds(one)))
        return { ...asked, factor, holders, others, projection }
      })
    },
    ({ factor }) => factor,
  ),
)

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { FactorBalance: FactorBalanceNode }

export const resolvers: Resolvers = {
  Factor: { balance: async ({ id }, args, context) => balanceOf(id, await askedOf('OFFICE', args, context), context) },
  FactorBalance: {
    caution: (found, _args, { language }) => caution(found, language),
    asOf: ({ asOf, projection }) => asOf ?? projection.referenceDate,
    dataVersion: ({ projection }) => projection.dataVersion.asked(),
  },
}

async function balanceOf(factor: string, asked: BalanceQuestion, context: Context) {
  const [found] = await factorBalances(context)(factor, asked)
  if (!found) throw new Error(`The balance of ${factor} was asked for and not found.`)
  return found
}

export const prices: Prices = {
  'Factor.balance': () => 100,
}
