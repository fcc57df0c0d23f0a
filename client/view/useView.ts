import { useMemo, useSyncExternalStore } from 'react'
import { decodeView, encodeView, type Flaw, listOf, type View } from '../../common/address.ts'

const changed = 'crosstie:view'

function subscribe(listen: () => void): () => void {
  window.addEventListener('popstate', listen)
  window.addEventListener(changed, listen)
  return () => {
    window.removeEventListener('popstate', listen)
    window.removeEventListener(changed, listen)
  }
}

/** The view in the address bar, and whatever of the address is not obeyed. */
export function useView(): { view: View; flaws: Flaw[] } {
  const search = useSyncExternalStore(subscribe, () => window.location.search)
  return useMemo(() => decodeView(search), [search])
}

/** The address of the current view with a change, for links. What follows is no longer what a link was copied of. */
export function hrefOf(change: Partial<View>, part?: string): string {
  const { view, unknown } = decodeView(window.location.search)
  const search = encodeView({ ...view, dataVersion: null, ...change }, unknown)
  return `${search === '' ? '/' : `/?${search}`}${part === undefined ? '' : `#${part}`}`
}

/** A discrete act: Back undoes it. Nothing happens when the view stays as it is. */
export function go(change: Partial<View>, part?: string): void {
  const href = hrefOf(change, part)
  const { pathname, search, hash } = window.location
  if (href === pathname + search + (part === undefined ? '' : hash)) return
  window.history.pushState(null, '', href)
  window.dispatchEvent(new Event(changed))
}

/** What belongs to one answer, and is forgotten with another question. */
const unanswered = {
  ...{ path: null, route: null, step: null, selected: null },
  ...{ expanded: [], hidden: [], tidied: 0 },
} satisfies Partial<View>

/** Another question, whose answer lists what is listed now. */
export function ask(change: Partial<View>): void {
  const { view } = decodeView(window.location.search)
  const list = listOf(view) === 'paths' ? 'paths' : view.list
  go({ ...unanswered, list, ...change })
}
