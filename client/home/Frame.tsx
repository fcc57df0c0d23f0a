import type { ReactNode } from 'react'
import { Lists, Top } from '../head/Top.tsx'

/** What stands around every first page. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <Top>
        <Lists />
      </Top>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
