import { givingTurns } from '../../work/time-slices.ts'
import type { Projection } from '../graph/projection.ts'
import { checkedConstraints } from '../paths/constraints.ts'
import { pricingOf } from './priced.ts'
import { checkedSettings } from './settings.ts'

/** Prices the ties as they are when nothing is asked for in particular, so that the first question need not wait. */
export async function priceAsUsual(projection: Projection): Promise<void> {
  const { view } = checkedConstraints(projection, null)
  await givingTurns(pricingOf(projection, view, checkedSettings(projection, null)))
}
