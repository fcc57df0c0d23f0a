import { Component, lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import type { Level } from '../levels/documents.ts'
import type { Answer, Path } from '../paths/documents.ts'
import { useTheme } from '../view/theme.ts'
import { tokens } from '../view/tokens.ts'
import { go } from '../view/useView.ts'
import { useWidth } from '../view/useWidth.ts'
import { counted } from '../view/words.ts'
import { BandHeadings } from './BandHeadings.tsx'
import { BandTable } from './BandTable.tsx'
import type { Camera, Viewport } from './Canvas.tsx'
import { toElements } from './elements.ts'
import { FocusProxy } from './FocusProxy.tsx'
import { aspectOf } from './layout.ts'
import { styleOf } from './style.ts'
import { type Picture, useDrawing } from './useDrawing.ts'
import './canvas.css'

const Canvas = lazy(async () => ({ default: (await import('./Canvas.tsx')).Canvas }))
const usualHeight = 560
const leastHeight = 320
const mostHeight = 640
const headings = 56
const closedBelow = 760
const edges = { top: 40, side: 16, bottom: 16 }
const zooms = { least: 0.1, most: 3, opens: [0, 1.4] } as const

type Props = { answer: Answer; chosen: Path; view: View; levels: readonly Level[] }

/** Levels as horizontal bands, agencies as columns. The table beside it holds the same content. */
export function Bands({ answer, chosen, view, levels }: Props) {
  const [frameRef, width] = useWidth()
  const [isOpened, setOpened] = useState(false)
  const isTable = view.shown === 'table'
  const aspect = width === 0 ? 4 / 3 : aspectOf(width, usualHeight)
  const frame = useMemo(
    () => ({
      levels: levels.map(({ id }) => id),
      aspect,
      agencyRank: answer.paths.flatMap(({ agencies }) => agencies.map(({ id }) => id)),
      rightToLeft: document.dir === 'rtl',
    }),
    [levels, aspect, answer],
  )
  const picture = useDrawing(answer, view, frame)
  const isClosed = width > 0 && width < closedBelow && window.innerWidth < closedBelow && !isOpened
  return (
    <section className="bands" aria-labelledby="bands">
      <h2 id="bands">Map of these paths</h2>
      <p className="note">{summary(picture, chosen)}</p>
      {picture.cut.map(({ id, shown, total }) => (
        <p key={id} className="note">
          {id}: {shown} of {total} ties are drawn.
        </p>
      ))}
      <div ref={frameRef} className="bands-frame">
        {isTable ? (
          <>
            <Toolbar isTable />
            <BandTable picture={picture} levels={levels} chosen={chosen} />
          </>
        ) : isClosed ? (
          <Button className="button" onPress={() => setOpened(true)}>
            Open the map
          </Button>
        ) : (
          width > 0 && <Stage picture={picture} chosen={chosen} view={view} levels={levels} />
        )}
      </div>
    </section>
  )
}

function Toolbar({ isTable, camera }: { isTable: boolean; camera?: { current: Camera | null } }) {
  return (
    <div className="map-tools" role="toolbar" aria-label="Map">
      {camera && (
        <>
          <Button className="button small" aria-label="Zoom in" onPress={() => camera.current?.zoomBy(1.3)}>
            +
          </Button>
          <Button className="button small" aria-label="Zoom out" onPress={() => camera.current?.zoomBy(1 / 1.3)}>
            −
          </Button>
          <Button className="button small" onPress={() => camera.current?.fit()}>
            Fit
          </Button>
        </>
      )}
      <Button className="button small" onPress={() => go({ shown: isTable ? 'both' : 'table' })}>
        {isTable ? 'As map' : 'As table'}
      </Button>
    </div>
  )
}

type StageProps = { picture: Picture; chosen: Path; view: View; levels: readonly Level[] }

function Stage({ picture, chosen, view, levels }: StageProps) {
  const { theme } = useTheme()
  const camera = useRef<Camera>(null)
  const [viewport, setViewport] = useState<Viewport>({ zoom: 1, x: 0, y: 0 })
  const [isAwake, setAwake] = useState(false)
  const { parties, ties, layout } = picture
  const stylesheet = useMemo(() => styleOf(tokens[theme]), [theme])
  const positions = useMemo(() => centresOf(layout, parties), [layout, parties])
  const elements = useMemo(
    () => toElements({ parties, ties, chosen, selected: view.selected }),
    [parties, ties, chosen, view.selected],
  )
  // Only while the proxy has the focus do keys mean the map and not the reader's own software.
  const named = { role: isAwake ? 'application' : 'group', 'aria-label': 'Map: arrow keys go from party to party' }
  const select = useCallback((id: string) => go({ selected: id }), [])
  return (
    <>
      <Toolbar isTable={false} camera={camera} />
      <MapBoundary>
        <Suspense fallback={<p className="skeleton">Drawing…</p>}>
          {/* Focus is watched, not taken: what may have it is the proxy inside. */}
          <div
            className="stage"
            {...named}
            style={{ blockSize: Math.min(mostHeight, Math.max(leastHeight, layout.height + headings)) }}
            onFocus={() => setAwake(true)}
            onBlur={() => setAwake(false)}
          >
            <BandHeadings layout={layout} levels={levels} parties={parties} viewport={viewport} part="grounds" />
            <div role="img" aria-label={summary(picture, chosen)} className="canvas-host">
              <Canvas
                elements={elements}
                positions={positions}
                edges={edges}
                zooms={zooms}
                extent={layout}
                stylesheet={stylesheet}
                isAwake={isAwake}
                onSelect={select}
                onViewport={setViewport}
                camera={camera}
              />
            </div>
            <BandHeadings layout={layout} levels={levels} parties={parties} viewport={viewport} part="heads" />
            <FocusProxy picture={picture} chosen={chosen} viewport={viewport} camera={camera} />
          </div>
        </Suspense>
      </MapBoundary>
    </>
  )
}

/** An office stands above its name. */
function centresOf({ boxes }: Picture['layout'], parties: Picture['parties']) {
  const sort = new Map(parties.map(({ id, __typename }) => [id, __typename]))
  return new Map([...boxes].map(([id, { x, y }]) => [id, { x, y: sort.get(id) === 'Office' ? y - 7 : y }]))
}

function summary({ parties, ties, layout }: Picture, chosen: Path): string {
  const offices = parties.filter(({ __typename }) => __typename === 'Office').length
  const used = layout.bands.filter(({ level }) => parties.some((party) => party.level.id === level)).length
  return `${counted(offices, 'office')}, ${counted(parties.length - offices, 'arrangement')} and ${counted(ties.length, 'tie')} on ${counted(used, 'level')}; ${chosen.called.toLowerCase()} has ${counted(chosen.length, 'step')}.`
}

/** A browser without a canvas loses the picture and nothing else. */
class MapBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    if (!this.state.failed) return this.props.children
    return <p role="alert">The map cannot be drawn here. “As table” shows the same parties and ties.</p>
  }
}
