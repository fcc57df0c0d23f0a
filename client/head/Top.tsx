import type { ReactNode } from 'react'
import { Find } from '../find/Find.tsx'
import icon from '../icon.svg'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import './head.css'
import { headWords } from './words.ts'

/** The head of every page: the name, what the page puts between, and where else to go. */
export function Top({ children }: { children?: ReactNode }) {
  const words = useWords(headWords)
  return (
    <>
      <nav className="skip-links" aria-label={words.skipToAnswer}>
        <a href="#main">{words.skipToAnswer}</a>
      </nav>
      <header className="top">
        <Anchor className="brand" to={{}}>
          <img src={icon} alt="" width="26" height="26" />
          Crosstie
        </Anchor>
        {children}
      </header>
    </>
  )
}

/** The one box that finds everything, and the lists of all there are. */
export function SiteLinks() {
  return (
    <>
      <Find size="small" />
      <Lists />
    </>
  )
}

/** The lists of all there are, at the end of the head. */
export function Lists() {
  const words = useWords(headWords)
  return (
    <nav className="site-links" aria-label={words.site}>
      <Anchor to={{ index: 'countries' }}>{words.countries}</Anchor>
      <Anchor to={{ index: 'agencies' }}>{words.agencies}</Anchor>
      <Anchor to={{ index: 'data' }}>
        <span className="in-full">{words.covers}</span>
        <span className="in-short">{words.data}</span>
      </Anchor>
    </nav>
  )
}
