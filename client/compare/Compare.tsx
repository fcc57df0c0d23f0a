import type { View } from '../../common/address.ts'

/** Places or agencies side by side. */
export function Compare({ view }: { view: View }) {
  return <p>{view.compared.join(' ')}</p>
}
