import type { View } from '../../common/address.ts'

/** The page of one office. */
export function OfficePage({ view }: { view: View }) {
  return <p>{view.at}</p>
}
