import { holding } from '../../engine/friction/lens.ts'
import type { Projection } from '../../engine/graph/projection.ts'
import { type Balance, index } from '../../engine/measures/balance.ts'
import { checkedConstraints } from '../../engine/paths/constraints.ts'
import { projectionFor } from '../../engine/paths/ground.ts'
import { grouped } from '../../records/list-loader.ts'
import type { Context, Walking } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { type Asked, askedOf, balancesIn } from './balance.ts'

/** What there is to say of the balance of several offices; medians are null where none is compared. */
export type BalanceSummary = {
  n: number
  withoutTies: number
  bothWays: number
  medianIndex: number | null
  medianLoad: number | null
  medianWeakerSide: number | null
  derivedShare: number | null
}
export type FactorBalanceNode = Asked & {
  factor: string
  holders: BalanceSummary
  others: BalanceSummary
  projection: Projection
}

/** The offices that match, in those that hold a factor and those that do not: one walk for all factors asked alike. */
export function factorBalanceLoader(walking: Walking) {
  return grouped(
    async (factors: string[], asked: Asked): Promise<FactorBalanceNode[]> => {
      const projection = await projectionFor(false, walking)
      const { view } = checkedConstraints(projection, asked)
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
  )
}

export function summaryOf(balances: Balance[]): BalanceSummary {
  const compared = balances.filter(({ inter, intra }) => inter + intra > 0)
  const ties = compared.reduce((sum, { inter, intra }) => sum + inter + intra, 0)
  const weakerSides = compared.map(({ inter, intra }) => Math.min(inter, intra))
  return {
    n: compared.length,
    withoutTies: balances.length - compared.length,
    bothWays: weakerSides.filter((ties) => ties > 0).length,
    medianIndex: median(compared.flatMap(({ inter, intra }) => index(inter, intra) ?? [])),
    medianLoad: median(compared.map(({ inter, intra }) => inter + intra)),
    medianWeakerSide: median(weakerSides),
    derivedShare: ties === 0 ? null : compared.reduce((sum, { derived }) => sum + derived, 0) / ties,
  }
}

/** The mean of the middle two of an even number; null of none. */
function median(values: number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1]!, sorted[sorted.length >> 1]!]
  return (lower + upper) / 2
}

function caution({ holders, others }: FactorBalanceNode): string {
  const compared = `Offices compared: ${holders.n} with the factor, ${others.n} without it.`
  if (Math.min(holders.n, others.n) === 0) return `${compared} Nothing can be said of a difference.`
  return `${compared} Where the factor is not recorded it may still be there, and a difference shows no cause.`
}

export const factorBalanceResolvers: Resolvers = {
  Factor: { balance: ({ id }, args, context) => balanceOf(id, askedOf('OFFICE', args), context) },
  FactorBalance: {
    caution,
    asOf: ({ asOf, projection }) => asOf ?? projection.referenceDate,
    dataVersion: ({ projection }) => projection.dataVersion.asked(),
  },
}

async function balanceOf(factor: string, asked: Asked, { factorBalances }: Context) {
  const [found] = await factorBalances(factor, asked)
  if (!found) throw new Error(`The balance of ${factor} was asked for and not found.`)
  return found
}
