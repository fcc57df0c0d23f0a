import { type KeyboardEvent, type RefObject, useState } from 'react'
import { type Party, type Path, sortOf } from '../paths/documents.ts'
import { announce } from '../view/announce.tsx'
import { go } from '../view/useView.ts'
import { counted } from '../view/words.ts'
import type { Camera, Viewport } from './Canvas.tsx'
import type { Picture } from './useDrawing.ts'
import { isWalk, walk } from './walk.ts'

type Props = { picture: Picture; chosen: Path; viewport: Viewport; camera: RefObject<Camera | null> }

/** One real button over the party that has the focus: the map is one tab stop, and keys go by meaning. */
export function FocusProxy({ picture, chosen, viewport, camera }: Props) {
  const [wanted, setWanted] = useState<string | null>(null)
  const start = chosen.steps[0]?.from.id
  const id = [wanted, start].find((one) => one && picture.layout.boxes.has(one)) ?? picture.parties[0]?.id
  const party = picture.parties.find((one) => one.id === id)
  const box = id === undefined ? undefined : picture.layout.boxes.get(id)
  if (!party || !box) return null
  const { zoom, x, y } = viewport
  const [width, height] = [Math.max(28, box.width * zoom), Math.max(28, box.height * zoom)]
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = {
      '+': () => camera.current?.zoomBy(1.3),
      '-': () => camera.current?.zoomBy(1 / 1.3),
      '0': () => camera.current?.fit(),
    }
    const zooming = act[event.key as keyof typeof act]
    if (zooming) zooming()
    else if (event.key === 'Escape') event.currentTarget.closest('.bands')?.querySelector('button')?.focus()
    else if (isWalk(event.key)) {
      const next = walk(event.key, party.id, { layout: picture.layout, ties: picture.ties, chosen })
      const reached = picture.parties.find((one) => one.id === next)
      if (reached) {
        setWanted(reached.id)
        camera.current?.reveal(reached.id)
        announce(nameOf(reached, picture, chosen))
      }
    } else return
    event.preventDefault()
  }
  return (
    <button
      type="button"
      className="focus-proxy"
      aria-label={nameOf(party, picture, chosen)}
      data-party={party.id}
      style={{
        insetInlineStart: box.x * zoom + x - width / 2,
        insetBlockStart: box.y * zoom + y - height / 2,
        inlineSize: width,
        blockSize: height,
      }}
      onKeyDown={onKeyDown}
      onClick={() => go({ selected: party.id })}
    />
  )
}

/** `UNICEF Albania, office, Country, 14 ties here, step 2 of 5`. */
function nameOf(party: Party, { ties }: Picture, chosen: Path): string {
  const own = ties.filter(({ from, to }) => from.id === party.id || to.id === party.id).length
  const step = chosen.steps.find(({ to }) => to.id === party.id)
  const isStart = chosen.steps[0]?.from.id === party.id
  const onPath = isStart ? ['start of the path'] : step ? [`step ${step.index} of ${chosen.length}`] : []
  return [party.name, sortOf(party), party.level.name, `${counted(own, 'tie')} here`, ...onPath].join(', ')
}
