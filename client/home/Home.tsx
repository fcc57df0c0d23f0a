import type { View } from '../../common/address.ts'
import { Empty } from '../dataset/Empty.tsx'

/** The page before a question: what may be asked, and what the data covers. */
export function Home({ view }: { view: View }) {
  return <Empty view={view} nameOf={(id) => id} />
}
