import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { manyElements } from './elements.ts'

export type Point = { x: number; y: number }
/** Where the picture is looked at: page = picture × zoom + pan. */
export type Viewport = Point & { zoom: number }
export type Camera = {
  zoomBy: (factor: number) => void
  panBy: (by: Point) => void
  fit: () => void
  /** Moves as little as possible so that what has the id is well inside the frame. */
  reveal: (id: string) => void
}
/** What lies over the edges of the frame, such as headings, and is left free where all is shown. */
type Edges = { top: number; side: number; bottom: number }
/** How far a reader may zoom, and between what the picture opens, where its size would let it. */
type Zooms = { least: number; most: number; opens: readonly [least: number, most: number] }

type Props = {
  /** Fresh objects each time: cytoscape keeps and changes what it is given. What `picks` says is chosen by a tap. */
  elements: ElementDefinition[]
  /** Of nodes, by id: their centres. */
  positions: ReadonlyMap<string, Point>
  /** What `fit` shows. */
  extent: { width: number; height: number }
  edges?: Edges
  zooms?: Zooms
  stylesheet: StylesheetJson
  /** Whether the wheel and the finger move the picture; else they move the page. */
  isAwake: boolean
  onSelect: (id: string) => void
  /** Asked for by the second button or a long press. */
  onMenu?: (id: string) => void
  onHover?: (id: string | null) => void
  onViewport: (viewport: Viewport) => void
  camera: Ref<Camera>
}

const noEdges: Edges = { top: 0, side: 0, bottom: 0 }
const usualZooms: Zooms = { least: 0.1, most: 3, opens: [0, 1] }

/** The only owner of cytoscape. It compares by id, and is never built anew for new data. */
export function Canvas(props: Props) {
  const { elements, positions, extent, stylesheet, isAwake, camera } = props
  const host = useRef<HTMLDivElement>(null)
  const core = useRef<Core>(null)
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    if (!host.current) return
    const { least, most } = latest.current.zooms ?? usualZooms
    const cy = cytoscape({
      container: host.current,
      autoungrabify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
      autounselectify: true,
      minZoom: least,
      maxZoom: most,
      ...(latest.current.elements.length > manyElements ? { pixelRatio: 1 } : {}),
    })
    core.current = cy
    const picked = (target: { id(): string; data(key: string): string | undefined }) =>
      target.data('picks') ?? target.id()
    cy.on('tap', 'node, edge', ({ target }) => latest.current.onSelect(picked(target)))
    cy.on('cxttap taphold', 'node', ({ target }) => latest.current.onMenu?.(picked(target)))
    cy.on('mouseover', 'node, edge', ({ target }) => latest.current.onHover?.(picked(target)))
    cy.on('mouseout', 'node, edge', () => latest.current.onHover?.(null))
    cy.on('viewport', () => latest.current.onViewport(viewportOf(cy)))
    cy.on('resize', () => showAll(cy, latest.current))
    return () => {
      core.current = null
      cy.destroy()
    }
  }, [])

  useEffect(() => {
    core.current?.style(stylesheet)
  }, [stylesheet])

  useEffect(() => {
    const cy = core.current
    if (!cy || !host.current) return
    cy.batch(() => draw(cy, elements, positions))
    // Nobody can look into a canvas: this says what it holds.
    Object.assign(host.current.dataset, { parties: cy.nodes().length, ties: cy.edges().length })
  }, [elements, positions])

  const { width, height } = extent
  useEffect(() => {
    const cy = core.current
    if (!cy) return
    showAll(cy, latest.current)
    // What draws over the picture may be new while the picture is not.
    latest.current.onViewport(viewportOf(cy))
  }, [width, height])

  useEffect(() => {
    core.current?.userZoomingEnabled(isAwake).userPanningEnabled(isAwake)
  }, [isAwake])

  useImperativeHandle(camera, () => ({
    zoomBy: (factor) => {
      const cy = core.current
      if (cy) cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    panBy: (by) => core.current?.panBy(by),
    fit: () => core.current && showAll(core.current, { ...latest.current, opensWhole: true }),
    reveal: (id) => core.current && reveal(core.current, id, latest.current.edges ?? noEdges),
  }))
  return <div ref={host} className="canvas" />
}

function viewportOf(cy: Core): Viewport {
  return { zoom: cy.zoom(), ...cy.pan() }
}

function draw(cy: Core, elements: readonly ElementDefinition[], positions: ReadonlyMap<string, Point>): void {
  const wanted = new Set(elements.map(({ data }) => data.id))
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove()
  for (const element of elements) {
    const id = String(element.data.id)
    const drawn = cy.getElementById(id)
    const at = positions.get(id)
    const position = at && { x: at.x, y: at.y }
    if (drawn.empty()) cy.add(position ? { ...element, position } : element)
    else {
      drawn.data(element.data).classes(element.classes ?? [])
      if (position) drawn.position(position)
    }
  }
}

type Shown = Pick<Props, 'extent' | 'edges' | 'zooms'> & { opensWhole?: boolean }

/** All of the picture, or its beginning where all of it would be too small to read. */
function showAll(
  cy: Core,
  { extent: { width, height }, edges = noEdges, zooms = usualZooms, opensWhole }: Shown,
): void {
  if (width === 0 || height === 0 || cy.width() === 0) return
  const [roomX, roomY] = [cy.width() - 2 * edges.side, cy.height() - edges.top - edges.bottom]
  const [least, most] = opensWhole ? [zooms.least, zooms.opens[1]] : zooms.opens
  const zoom = Math.max(least, Math.min(roomX / width, roomY / height, most))
  const isRightToLeft = getComputedStyle(cy.container() ?? document.body).direction === 'rtl'
  const overX = roomX - width * zoom
  cy.viewport({
    zoom,
    pan: {
      x: edges.side + (overX >= 0 ? overX / 2 : isRightToLeft ? overX : 0),
      y: edges.top,
    },
  })
}

const margin = 56

function reveal(cy: Core, id: string, { top, bottom }: Edges): void {
  const node = cy.getElementById(id)
  if (node.empty()) return
  const { x, y } = node.renderedPosition()
  const inside = (at: number, from: number, to: number) => Math.min(Math.max(at, from), Math.max(from, to)) - at
  cy.panBy({
    x: inside(x, margin, cy.width() - margin),
    y: inside(y, top + margin / 2, cy.height() - bottom - margin / 2),
  })
}
