import type { View } from '../../common/address.ts'

/** The page of one agency. */
export function AgencyPage({ view }: { view: View }) {
  return <p>{view.at}</p>
}
