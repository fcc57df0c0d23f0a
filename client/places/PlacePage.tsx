import type { View } from '../../common/address.ts'

/** The page of one place. */
export function PlacePage({ view }: { view: View }) {
  return <p>{view.at}</p>
}
