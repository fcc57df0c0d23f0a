import type { Holding } from './plan.ts'
import type { Report } from './report.ts'

/** Asks a person on a terminal; absent where there is none. */
export type Ask = (question: string) => Promise<boolean>

/** Much would be taken away, and nobody said that this is meant. Nothing was written. */
export class WouldTakeAway extends Error {
  override name = 'WouldTakeAway'
  constructor(
    reasons: string[],
    remedy: string,
    readonly report?: Report,
  ) {
    super(['Nothing was written, as this would take away:', ...reasons.map((line) => `  ${line}`), remedy].join('\n'))
  }
}

export const limit = { share: 0.1, records: 100 }

/** Of each owner that loses more than goes without saying, how much and why that is told; empty where none does. */
export function reasonsToAsk(holdings: ReadonlyMap<string, Holding>, broughtByOthers: boolean): string[] {
  return [...holdings].flatMap(([owner, { records, takenAway }]) => {
    if (takenAway === 0) return []
    const why = [
      ...(takenAway > records * limit.share ? ['more than a tenth'] : []),
      ...(takenAway > limit.records ? [`more than ${limit.records}`] : []),
      ...(broughtByOthers ? ['some may be from another folder that states the same owner'] : []),
    ]
    return why.length === 0 ? [] : [`${lossOf(owner, { records, takenAway })}: ${why.join(', ')}`]
  })
}

export function lossOf(owner: string, { records, takenAway }: Holding) {
  return `${takenAway.toLocaleString('en')} of the ${records.toLocaleString('en')} records of ${owner}`
}

/** Throws WouldTakeAway unless it is meant: `replace` says so, and on a terminal a person who was told how much. */
export async function consent(reasons: string[], replace: boolean, ask: Ask | undefined, refusal: () => WouldTakeAway) {
  if (reasons.length === 0) return
  const isMeant = replace && (ask === undefined || (await ask(`This takes away ${reasons.join('; and ')}. Go on?`)))
  if (!isMeant) throw refusal()
}
