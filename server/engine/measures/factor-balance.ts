import type { InEach, Language } from '../../../common/languages.ts'
import type { Projection } from '../graph/projection.ts'
import { type Balance, index } from './balance.ts'
import type { BalanceQuestion } from './balance-groups.ts'

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
export type FactorBalanceNode = BalanceQuestion & {
  factor: string
  holders: BalanceSummary
  others: BalanceSummary
  projection: Projection
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

const words: InEach<{ compared: (holders: number, others: number) => string; nothing: string; noCause: string }> = {
  en: {
    compared: (holders, others) => `Offices compared: ${holders} with the factor, ${others} without it.`,
    nothing: 'Nothing can be said of a difference.',
    noCause: 'Where the factor is not recorded it may still be there, and a difference shows no cause.',
  },
  fr: {
    compared: (holders, others) => `Bureaux comparés\u00a0: ${holders} avec le facteur, ${others} sans lui.`,
    nothing: 'On ne peut rien dire d’une différence.',
    noCause: 'Là où le facteur n’est pas enregistré, il peut être présent, et une différence ne montre aucune cause.',
  },
  es: {
    compared: (holders, others) => `Oficinas comparadas: ${holders} con el factor, ${others} sin él.`,
    nothing: 'No se puede decir nada de una diferencia.',
    noCause: 'Donde no consta el factor puede estar de todos modos, y una diferencia no muestra ninguna causa.',
  },
}

export function caution({ holders, others }: FactorBalanceNode, language: Language): string {
  const { compared, nothing, noCause } = words[language]
  return `${compared(holders.n, others.n)} ${Math.min(holders.n, others.n) === 0 ? nothing : noCause}`
}
