import type { View } from '../../common/address.ts'

/** All there are of one kind: countries, agencies, or what the data covers and does not. */
export function Everything({ view }: { view: View }) {
  return <p>{view.index}</p>
}
