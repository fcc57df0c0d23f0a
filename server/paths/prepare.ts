import type { Projection } from '../projection/projection.ts'
import { givingTurns } from '../turns.ts'
import { checkedConstraints } from './constraints.ts'
import { costingOf } from './costings.ts'
import { checkedSettings } from './settings.ts'

/** Prices the ties as they are when nothing is asked for in particular, so that the first question need not wait. */
export async function priceAsUsual(projection: Projection): Promise<void> {
  const { view } = checkedConstraints(projection, null)
  await givingTurns(costingOf(projection, view, checkedSettings(projection, null)))
}
