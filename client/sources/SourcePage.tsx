import type { View } from '../../common/address.ts'

/** The page of one source. */
export function SourcePage({ view }: { view: View }) {
  return <p>{view.at}</p>
}
