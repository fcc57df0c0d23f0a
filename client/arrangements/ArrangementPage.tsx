import type { View } from '../../common/address.ts'

/** The page of one arrangement. */
export function ArrangementPage({ view }: { view: View }) {
  return <p>{view.at}</p>
}
