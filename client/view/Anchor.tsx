import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { emptyView, type View } from '../../common/address.ts'
import { go, hrefOf } from './useView.ts'

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** What of the view changes. */
  to: Partial<View>
  /** Whether the rest of the view stays; a link to a page of its own starts afresh, and keeps the date. */
  keeps?: boolean
  /** The id of the part of the page that it leads to, there already or not yet; its top where none is named. */
  part?: string
  children: ReactNode
}

/** A link to a view. The browser opens it in a new tab where asked to; else the page changes without loading. */
export function Anchor({ to, keeps = false, part, children, ...rest }: Props) {
  const change = keeps ? to : afresh(to)
  return (
    <a {...rest} href={hrefOf(change, part)} onClick={(event) => follow(event, change, part)}>
      {children}
    </a>
  )
}

/** A view of nothing but what is named, on the date that is being looked at. */
export function afresh(to: Partial<View>): Partial<View> {
  const { asOf: _, includeIllustrative: __, ...empty } = emptyView
  return { ...empty, ...to }
}

function follow(event: MouseEvent, change: Partial<View>, part?: string): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  go(change, part)
  const there = part === undefined ? null : document.getElementById(part)
  if (there) there.scrollIntoView()
  else window.scrollTo({ top: 0 })
}
