import { useMemo } from 'react'
import type { Viewport } from './Canvas.tsx'
import { columnOf } from './folding.ts'
import { glyphOf, officeSlot } from './geometry.ts'
import type { Layout } from './layout.ts'
import { beginningOf, fitsIn } from './lettering.ts'
import { nameOf, type Speech, shortestName, shortName, sortOf, type Thing } from './naming.ts'

type Props = {
  things: readonly Thing[]
  layout: Layout
  viewport: Viewport
  /** Of the stage, in CSS pixels. */
  size: { width: number; height: number }
  speech: Speech
  /** Whose names are shown whatever the room: what has the focus, is pointed at or chosen. */
  strong: ReadonlySet<string>
}

/** Of a rem. */
const letters = 0.75
const mostTags = 400
const glyphRadius = 8
const padding = 4

/**
 * Names as text of the page over the picture: the size of letters stays, and what grows with the zoom is the room. The name
 * of an office stands whole or not at all, as its column says whose it is; an arrangement without room shows how its name
 * begins, or what it is. The button with the focus and the table say them to those who do not see.
 */
export function NameTags({ things, layout, viewport, size, speech, strong }: Props) {
  const { zoom, x, y } = viewport
  // In steps, so that while the picture moves the same names stay.
  const [column, row] = [Math.round(x / 200), Math.round(y / 200)]
  const tags = useMemo(() => {
    const em = letters * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const isInView = (left: number, top: number) =>
      left > -column * 200 - 300 &&
      left < -column * 200 + size.width + 300 &&
      top > -row * 200 - 300 &&
      top < -row * 200 + size.height + 300
    const made = things.flatMap((thing) => {
      const box = layout.boxes.get(thing.id)
      if (!box || !isInView(box.x * zoom, box.y * zoom)) return []
      const isOffice = columnOf(thing) !== null
      const room = isOffice
        ? officeRoom(layout, thing.id, zoom)
        : { width: (box.width - 12) * zoom, height: box.height * zoom - 1 }
      const names = [nameOf(thing, speech), shortName(thing, speech), shortestName(thing, speech)]
      const whole = names.find((one) => one !== null && fitsIn(one, room, em))
      const name = whole ?? (isOffice ? null : cardName(thing, speech, room, em))
      const top = isOffice ? glyphOf(box).y * zoom + glyphRadius * zoom + 2 : box.y * zoom
      return [{ thing, name, left: box.x * zoom, top, width: room.width, isOffice }]
    })
    return made.slice(0, mostTags)
  }, [things, layout, zoom, column, row, size.width, size.height, speech])
  return (
    <div className="name-tags" aria-hidden="true" style={{ transform: `translate(${x}px, ${y}px)` }}>
      {tags.map(({ thing, name, left, top, width, isOffice }) => {
        const isStrong = strong.has(thing.id)
        const text = isStrong ? nameOf(thing, speech) : name
        if (text === null) return null
        return (
          <span
            key={thing.id}
            className={`name-tag ${isOffice ? 'below' : 'within'} ${isStrong ? 'strong' : ''}`}
            style={{ left, top, maxInlineSize: isStrong && width < 140 ? 160 : width + padding }}
            dir="auto"
          >
            {text}
          </span>
        )
      })}
    </div>
  )
}

/** How the name of an arrangement begins, or what it is: an empty card would say nothing. */
function cardName(thing: Thing, speech: Speech, room: Parameters<typeof fitsIn>[1], em: number): string | null {
  const sort = sortOf(thing, speech)
  return beginningOf(nameOf(thing, speech), room, em) ?? (fitsIn(sort, room, em) ? sort : null)
}

/** Below its glyph; where it stands alone in its column, up to the middle of the gaps beside. */
function officeRoom({ plan }: Layout, id: string, zoom: number) {
  const address = plan.addresses.get(id)
  const column = address && address.column !== 'strip' ? plan.columns[address.column] : undefined
  const width = officeSlot.width + (column?.slots === 1 ? plan.columnGap : 0)
  return { width: width * zoom - 4, height: (officeSlot.height * plan.rise - 2 * glyphRadius) * zoom - 5 }
}
