import type { View } from '../../common/address.ts'

/** The page of one mandate. */
export function MandatePage({ view }: { view: View }) {
  return <p>{view.at}</p>
}
