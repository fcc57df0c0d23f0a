import { inSlices } from '../../work/time-slices.ts'
import { pricingOf } from '../friction/priced.ts'
import { checkedSettings } from '../friction/settings.ts'
import type { Projection } from '../graph/projection.ts'
import { checkedConstraints } from './constraints.ts'

/** Prices the ties as they are when nothing is asked for in particular, so that the first question need not wait. */
export async function priceAsUsual(projection: Projection): Promise<void> {
  const { view } = checkedConstraints(projection, null)
  await inSlices(pricingOf(projection, view, checkedSettings(projection, null)))
}
