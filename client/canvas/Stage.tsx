import {
  Component,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Button } from 'react-aria-components'
import { announce } from '../view/announce.tsx'
import { useTheme } from '../view/theme.ts'
import { tokens } from '../view/tokens.ts'
import { go } from '../view/useView.ts'
import { BandGrounds, BandHeadings, isUprightAt } from './BandHeadings.tsx'
import type { Camera, Viewport } from './Canvas.tsx'
import { manyElements, type Trail, toElements, toPositions } from './elements.ts'
import { type Acts, FocusProxy } from './FocusProxy.tsx'
import { NameTags } from './NameTags.tsx'
import { columnName, nameOf, type Speech, sortOf, type Thing } from './naming.ts'
import { PartyMenu } from './PartyMenu.tsx'
import type { Picture } from './picture.ts'
import { styleOf } from './style.ts'
import { type Walked, walk } from './walk.ts'

const Canvas = lazy(async () => ({ default: (await import('./Canvas.tsx')).Canvas }))

type Props = {
  picture: Picture
  things: readonly Thing[]
  trail: Trail | null
  selected: string | null
  speech: Speech
  levelName: (id: string) => string
  camera: RefObject<Camera | null>
  /** Of the stage, in CSS pixels. */
  size: { width: number; height: number }
  summary: string
  /** What keys and menu do with the thing that has the id. */
  doing: Doing
}
export type Doing = {
  expand: (thing: Thing) => void
  hide: (thing: Thing) => void
  help: () => void
  leave: () => void
  isOpened: (id: string) => boolean
}

const zooms = { least: 0.1, most: 4, opens: [0.3, 1.4] } as const
/** A narrow page shows a part, in which names have room. */
const narrow = 700
const narrowZooms = { ...zooms, opens: [0.75, 1.4] } as const
const side = 16
const [flat, upright, bottom] = [40, 116, 12]
const letters = 12

/** The picture with the names over it, one button that walks over it, and what can be done with what it is on. */
export function Stage(props: Props) {
  const { picture, things, trail, selected, speech, levelName, camera, size, summary, doing } = props
  const { theme } = useTheme()
  const proxy = useRef<HTMLButtonElement>(null)
  const [viewport, setViewport] = useState<Viewport>({ zoom: 0, x: 0, y: 0 })
  const [isAwake, setAwake] = useState(false)
  const [wanted, setWanted] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [menu, setMenu] = useState<string | null>(null)
  const { layout, lines } = picture
  const byId = useMemo(() => new Map(things.map((thing) => [thing.id, thing])), [things])
  const stylesheet = useMemo(() => styleOf(tokens[theme]), [theme])
  const positions = useMemo(() => toPositions(picture, layout.boxes), [picture, layout])
  const elements = useMemo(
    () => toElements({ folded: picture, boxes: layout.boxes, trail, selected }),
    [picture, layout, trail, selected],
  )
  const isUpright = useMemo(() => {
    const [least, most] = size.width < narrow ? narrowZooms.opens : zooms.opens
    const whole = Math.max(least, Math.min(most, (size.width - 2 * side) / Math.max(1, layout.width)))
    const name = (id: string) => columnName(id, things, picture.others.length, speech)
    return isUprightAt(whole, layout, name, letters)
  }, [size.width, layout, things, picture.others, speech])
  const edges = useMemo(() => ({ top: isUpright ? upright : flat, side, bottom }), [isUpright])

  const candidates = [wanted, selected, trail?.parties[0], things[0]?.id].filter((id) => typeof id === 'string')
  const focused = candidates.find((id) => byId.has(id)) ?? ''
  const thing = byId.get(focused)
  const box = layout.boxes.get(focused)
  const describe = (one: Thing) => described(one, picture, trail, speech)
  const reach = (id: string) => {
    const reached = byId.get(id)
    if (!reached) return
    setWanted(id)
    camera.current?.reveal(id)
    announce(describe(reached))
  }
  const select = useCallback((id: string) => {
    setWanted(id)
    go({ selected: id })
  }, [])
  const openMenu = useCallback((id: string) => {
    setWanted(id)
    proxy.current?.focus({ preventScroll: true })
    setMenu(id)
  }, [])
  const acts: Acts | null = thing
    ? {
        walk: (key: Walked) => {
          const next = walk(key, thing.id, { layout, shown: picture.shown, lines, trail: trail?.parties ?? [] })
          if (next !== null) reach(next)
        },
        select: () => select(thing.id),
        expand: () => doing.expand(thing),
        hide: () => doing.hide(thing),
        menu: () => setMenu(thing.id),
        help: doing.help,
        leave: doing.leave,
      }
    : null
  const strong = useMemo(
    () => new Set([hovered, selected, isAwake ? focused : null, ...(trail?.parties ?? [])].filter((id) => id !== null)),
    [hovered, selected, isAwake, focused, trail],
  )
  // Only while the proxy has the focus do keys mean the map and not the reader's own software.
  const named = { role: isAwake ? 'application' : 'group', 'aria-label': speech.words.stage }
  const wake = () => proxy.current?.focus({ preventScroll: true })
  return (
    <MapBoundary fallback={speech.words.noCanvas}>
      <Suspense fallback={<p className="skeleton">{speech.words.reading}</p>}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: pressing the picture gives its button the focus */}
        <div
          className={isAwake ? 'stage awake' : 'stage'}
          {...named}
          style={{ blockSize: size.height }}
          onMouseDown={(event) => {
            event.preventDefault()
            wake()
          }}
        >
          <BandGrounds layout={layout} viewport={viewport} />
          <div role="img" aria-label={summary} className="canvas-host">
            <Canvas
              key={elements.length > manyElements ? 'coarse' : 'fine'}
              elements={elements}
              positions={positions}
              extent={layout}
              edges={edges}
              zooms={size.width < narrow ? narrowZooms : zooms}
              stylesheet={stylesheet}
              isAwake={isAwake}
              onSelect={select}
              onMenu={openMenu}
              onHover={setHovered}
              onViewport={setViewport}
              camera={camera}
            />
          </div>
          {viewport.zoom > 0 && (
            <>
              <NameTags {...{ things, layout, viewport, size, speech, strong }} />
              <BandHeadings
                {...{ layout, things, viewport, speech, isUpright, levelName }}
                others={picture.others.length}
              />
            </>
          )}
          {thing && box && acts && (
            <FocusProxy
              ref={proxy}
              name={describe(thing)}
              party={thing.id}
              {...{ box, viewport, camera, acts }}
              onFocus={() => setAwake(true)}
              onBlur={() => setAwake(false)}
            />
          )}
          {thing && menu !== null && (
            <PartyMenu
              thing={thing}
              speech={speech}
              isOpened={doing.isOpened(thing.id)}
              anchor={proxy}
              onClose={() => setMenu(null)}
              acts={{
                select: () => select(thing.id),
                expand: () => doing.expand(thing),
                hide: () => doing.hide(thing),
              }}
            />
          )}
          <Button className="wake" excludeFromTabOrder onPress={wake}>
            {speech.words.wake}
          </Button>
        </div>
      </Suspense>
    </MapBoundary>
  )
}

/** `UNICEF Albania, office, Country, 14 ties here, step 2 of 5`. */
function described(thing: Thing, { lines }: Picture, trail: Trail | null, speech: Speech): string {
  const { words, format } = speech
  const own = lines
    .filter(({ from, to }) => from === thing.id || to === thing.id)
    .reduce((sum, { ties }) => sum + ties.length, 0)
  const at = trail?.parties.indexOf(thing.id) ?? -1
  const onTrail = at < 0 ? [] : [at === 0 ? words.start : words.step(at, (trail?.parties.length ?? 1) - 1)]
  const ties = words.here(words.ties(format.number(own), own === 1))
  return [nameOf(thing, speech), sortOf(thing, speech), thing.level.name, ties, ...onTrail].join(', ')
}

/** A browser without a canvas loses the picture and nothing else. */
class MapBoundary extends Component<{ fallback: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <p role="alert">{this.props.fallback}</p> : this.props.children
  }
}
