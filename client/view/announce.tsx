import { useEffect, useState } from 'react'

const settle = 500
const listeners = new Set<(text: string) => void>()

/** Says something to those who do not see the page change. The latest wins. */
export function announce(text: string): void {
  for (const listen of listeners) listen(text)
}

/** The one live region of the page. It waits until the page has settled, so that a quick reader hears one result. */
export function Announcer() {
  const [text, setText] = useState('')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const listen = (next: string) => {
      clearTimeout(timer)
      timer = setTimeout(() => setText(next), settle)
    }
    listeners.add(listen)
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
