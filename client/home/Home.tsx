import type { View } from '../../common/address.ts'
import { Find } from '../find/Find.tsx'
import { SiteLinks, Top } from '../head/Top.tsx'

/** The page before a question: what may be asked, and what the data covers. */
export function Home(_: { view: View }) {
  return (
    <>
      <Top>
        <SiteLinks />
      </Top>
      <main id="main" tabIndex={-1}>
        <Find size="big" />
      </main>
    </>
  )
}
