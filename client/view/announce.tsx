import { useEffect, useState } from 'react'

const settle = 500
const listeners = new Set<(text: string) => void>()
/** What was said while the page was first drawn, before the live region was there. */
let unheard: string | null = null

/** Says something to those who do not see the page change. The latest wins. */
export function announce(text: string): void {
  if (listeners.size === 0) unheard = text
  for (const listen of listeners) listen(text)
}

/** The one live region of the page. It waits until the page has settled, so that a quick reader hears one result. */
export function Announcer() {
  const [text, setText] = useState('')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const listen = (next: string) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        unheard = null
        setText(next)
      }, settle)
    }
    listeners.add(listen)
    if (unheard !== null) listen(unheard)
    return () => {
      clearTimeout(timer)
      listeners.delete(listen)
    }
  }, [])
  return (
    <p role="status" aria-live="polite" className="visually-hidden" data-testid="announcement">
      {text}
    </p>
  )
}
