import { type ReactNode, useEffect } from 'react'
import { SiteLinks, Top } from '../head/Top.tsx'

/** What stands around the page of one thing: the head of the site, and the name in the window's title. */
export function ThingFrame({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Crosstie`
  }, [title])
  return (
    <>
      <Top>
        <SiteLinks />
      </Top>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
