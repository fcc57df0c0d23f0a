import { type RefCallback, useCallback, useState } from 'react'

/** The width of an element in CSS pixels, 0 until it is known: from its first picture on. */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    // An observer tells it after a layout without it, and what stands below would be seen to move.
    setWidth(Math.floor(contentWidth(element)))
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}

function contentWidth(element: HTMLElement): number {
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(element)
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].map(Number.parseFloat)
  return element.getBoundingClientRect().width - around.reduce((sum, one) => sum + one, 0)
}
