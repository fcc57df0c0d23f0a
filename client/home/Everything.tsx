import { useEffect } from 'react'
import type { View } from '../../common/address.ts'
import { SiteLinks, Top } from '../head/Top.tsx'
import { useWords } from '../view/catalogue.ts'
import { Agencies } from './Agencies.tsx'
import { Countries } from './Countries.tsx'
import { Data } from './Data.tsx'
import './everything.css'
import { everythingWords } from './everythingWords.ts'

const lists = { countries: Countries, agencies: Agencies, data: Data }

/** All there are of one kind: countries, agencies, or what the data covers and does not. */
export function Everything({ view }: { view: View }) {
  const words = useWords(everythingWords)
  const index = view.index ?? 'countries'
  const title = words[index]
  useEffect(() => {
    document.title = `${title} · Crosstie`
  }, [title])
  const List = lists[index]
  return (
    <>
      <Top>
        <SiteLinks />
      </Top>
      <main id="main" tabIndex={-1} className="everything">
        <h1>{title}</h1>
        <List />
      </main>
    </>
  )
}
