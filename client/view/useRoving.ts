import { type FocusEvent, type KeyboardEvent, useState } from 'react'

const moves: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * One tab stop for a widget of many: arrows, Home and End go from one to the next. Its items carry `data-stop`, and take
 * their `tabIndex` from here.
 */
export function useRoving(first: string) {
  const [current, setCurrent] = useState<string | null>(null)
  const stop = current ?? first
  return {
    tabIndexOf: (id: string) => (id === stop ? 0 : -1),
    /** Makes another item the one that Tab reaches. */
    rest: setCurrent,
    handlers: {
      onFocus: ({ target }: FocusEvent<HTMLElement>) => {
        const id = target.closest<HTMLElement>('[data-stop]')?.dataset.stop
        if (id !== undefined) setCurrent(id)
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')].filter(
          (item) => item.offsetParent !== null,
        )
        const here = items.indexOf(document.activeElement as HTMLElement)
        if (here < 0) return
        const move = moves[event.key]
        const next =
          move !== undefined ? here + move : event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : null
        const item = next === null ? undefined : items[next]
        if (!item) return
        event.preventDefault()
        item.focus()
      },
    },
  }
}
