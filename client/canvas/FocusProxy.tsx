import type { KeyboardEvent, Ref, RefObject } from 'react'
import type { Camera, Viewport } from './Canvas.tsx'
import type { Box } from './geometry.ts'
import type { Walked } from './walk.ts'
import { isWalk } from './walk.ts'

export type Acts = {
  walk: (key: Walked) => void
  select: () => void
  expand: () => void
  hide: () => void
  menu: () => void
  help: () => void
  leave: () => void
}
type Props = {
  ref: Ref<HTMLButtonElement>
  name: string
  party: string
  box: Box
  viewport: Viewport
  camera: RefObject<Camera | null>
  acts: Acts
  onFocus: () => void
  onBlur: () => void
}

const least = 28
const pan = 80
const ways: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: pan, y: 0 },
  ArrowRight: { x: -pan, y: 0 },
  ArrowUp: { x: 0, y: pan },
  ArrowDown: { x: 0, y: -pan },
}

/** One real button over the party that has the focus: the map is one tab stop, and keys go by meaning while it has it. */
export function FocusProxy({ ref, name, party, box, viewport, camera, acts, onFocus, onBlur }: Props) {
  const { zoom, x, y } = viewport
  const [width, height] = [Math.max(least, box.width * zoom), Math.max(least, box.height * zoom)]
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = actOf(event, acts, camera.current)
    if (act === null) return
    act()
    event.preventDefault()
  }
  return (
    <button
      ref={ref}
      type="button"
      className="focus-proxy"
      aria-label={name}
      data-party={party}
      style={{
        left: box.x * zoom + x - width / 2,
        top: box.y * zoom + y - height / 2,
        inlineSize: width,
        blockSize: height,
      }}
      onKeyDown={onKeyDown}
      onClick={acts.select}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  )
}

function actOf(event: KeyboardEvent, acts: Acts, camera: Camera | null): (() => void) | null {
  const { key, shiftKey } = event
  const way = ways[key]
  if (shiftKey && way) return () => camera?.panBy(way)
  if (isWalk(key)) return () => acts.walk(key)
  if (shiftKey && key === 'F10') return acts.menu
  const byKey: Record<string, () => void> = {
    '+': () => camera?.zoomBy(1.3),
    '=': () => camera?.zoomBy(1.3),
    '-': () => camera?.zoomBy(1 / 1.3),
    '0': () => camera?.fit(),
    e: acts.expand,
    h: acts.hide,
    m: acts.menu,
    ContextMenu: acts.menu,
    '?': acts.help,
    Escape: acts.leave,
  }
  return byKey[key.length === 1 ? key.toLowerCase() : key] ?? null
}
