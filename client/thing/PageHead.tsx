import { type ReactNode, useEffect, useId } from 'react'
import type { View } from '../../common/address.ts'
import { Anchor } from '../view/Anchor.tsx'
import './thing.css'

type Props = {
  /** Where the thing stands, as links. */
  crumbs?: ReactNode
  name: ReactNode
  /** One sentence or two, made from the data. */
  gist: ReactNode
  actions?: ReactNode
}

/** The head of a page: what it is about, what there is to say, and what can be done. */
export function PageHead({ crumbs, name, gist, actions }: Props) {
  return (
    <div className="page-head">
      <div>
        {crumbs && <p className="crumbs note">{crumbs}</p>}
        <h1>{name}</h1>
      </div>
      {actions && <div className="page-actions">{actions}</div>}
      <div className="gist">{gist}</div>
    </div>
  )
}

/** Figures in a row, each with what it counts. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="page-facts">{children}</dl>
}

type FactProps = {
  value: ReactNode
  of?: ReactNode
  children: ReactNode
  wide?: boolean
  /** The id of the part of the page where what it counts stands. */
  part?: string
  /** The page where it does, of what is counted elsewhere. */
  to?: Partial<View>
}

/** A figure, what it is of, and what it counts; the figure leads there, and is called after it. */
export function Fact({ value, of, children, wide = false, part, to }: FactProps) {
  const [figure, counted] = [useId(), useId()]
  const named = { id: figure, 'aria-labelledby': `${figure} ${counted}` }
  return (
    <div className={wide ? 'wide' : undefined}>
      <dt id={counted}>{children}</dt>
      <dd>
        {to ? (
          <Anchor to={to} {...(part === undefined ? {} : { part })} {...named}>
            {value}
          </Anchor>
        ) : part === undefined ? (
          value
        ) : (
          <a href={`#${part}`} {...named}>
            {value}
          </a>
        )}
        {of && <small> {of}</small>}
      </dd>
    </div>
  )
}

type SectionProps = { id: string; title: ReactNode; aside?: ReactNode; children: ReactNode; className?: string }

/** A part of a page under a heading of its own. */
export function Section({ id, title, aside, children, className }: SectionProps) {
  useEffect(() => {
    // A link from elsewhere named this part before it stood here.
    if (window.location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView()
  }, [id])
  return (
    <section className={className} aria-labelledby={id}>
      <div className="head-line">
        <h2 id={id}>{title}</h2>
        {aside && <span className="note">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
