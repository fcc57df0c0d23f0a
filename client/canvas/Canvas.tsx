import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { Box } from './geometry.ts'

/** Where the map is looked at: page = graph × zoom + pan. */
export type Viewport = { zoom: number; x: number; y: number }
export type Camera = {
  zoomBy: (factor: number) => void
  fit: () => void
  /** Moves as little as possible so that the party is well inside the picture. */
  reveal: (id: string) => void
}

type Props = {
  elements: ElementDefinition[]
  boxes: ReadonlyMap<string, Box>
  /** What `fit` shows: the whole layout, headings included. */
  extent: { width: number; height: number }
  stylesheet: StylesheetJson
  /** The wheel and the finger move the page, until the map has the focus. */
  isAwake: boolean
  onSelect: (id: string) => void
  onViewport: (viewport: Viewport) => void
  camera: Ref<Camera>
}

/** The only owner of cytoscape. It compares by id, and is never built anew for new data. */
export function Canvas(props: Props) {
  const { elements, boxes, extent, stylesheet, isAwake, camera } = props
  const host = useRef<HTMLDivElement>(null)
  const core = useRef<Core>(null)
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    if (!host.current) return
    const cy = cytoscape({
      container: host.current,
      autoungrabify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
      autounselectify: true,
      minZoom: 0.1,
      maxZoom: 3,
    })
    core.current = cy
    cy.on('tap', 'node', ({ target }) => latest.current.onSelect(target.id()))
    cy.on('tap', 'edge', ({ target }) => latest.current.onSelect(target.data('tie')))
    cy.on('viewport', () => latest.current.onViewport({ zoom: cy.zoom(), ...cy.pan() }))
    cy.on('resize', () => showAll(cy, latest.current.extent))
    return () => {
      core.current = null
      cy.destroy()
    }
  }, [])

  useEffect(() => {
    const cy = core.current
    if (cy) cy.style(stylesheet)
  }, [stylesheet])

  useEffect(() => {
    const cy = core.current
    if (!cy || !host.current) return
    cy.batch(() => draw(cy, elements, boxes))
    // Nobody can look into a canvas: this says what it holds.
    Object.assign(host.current.dataset, { parties: cy.nodes().length, ties: cy.edges().length })
  }, [elements, boxes])

  const { width, height } = extent
  useEffect(() => {
    if (core.current) showAll(core.current, { width, height })
  }, [width, height])

  useEffect(() => {
    core.current?.userZoomingEnabled(isAwake).userPanningEnabled(isAwake)
  }, [isAwake])

  useImperativeHandle(camera, () => ({
    zoomBy: (factor) => {
      const cy = core.current
      if (cy) cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    fit: () => core.current && showAll(core.current, latest.current.extent),
    reveal: (id) => core.current && reveal(core.current, id),
  }))
  return <div ref={host} className="canvas" />
}

function draw(cy: Core, elements: readonly ElementDefinition[], boxes: ReadonlyMap<string, Box>): void {
  const wanted = new Set(elements.map(({ data }) => data.id))
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove()
  for (const element of elements) {
    const id = String(element.data.id)
    const drawn = cy.getElementById(id)
    const box = boxes.get(id)
    const position = box && { x: box.x, y: element.classes?.includes('office') ? box.y - 7 : box.y }
    if (drawn.empty()) cy.add(position ? { ...element, position } : element)
    else {
      drawn.data(element.data).classes(element.classes ?? [])
      if (position) drawn.position(position)
    }
  }
}

const headings = { top: 40, side: 16 }

/** The whole layout below its column headings. Small pictures are not blown up beyond what is easy to read. */
function showAll(cy: Core, { width, height }: { width: number; height: number }): void {
  if (width === 0 || height === 0 || cy.width() === 0) return
  const [roomX, roomY] = [cy.width() - 2 * headings.side, cy.height() - headings.top - headings.side]
  const zoom = Math.min(roomX / width, roomY / height, 1.4)
  cy.viewport({
    zoom,
    pan: { x: headings.side + (roomX - width * zoom) / 2, y: headings.top + (roomY - height * zoom) / 2 },
  })
}

const margin = 56

function reveal(cy: Core, id: string): void {
  const node = cy.getElementById(id)
  if (node.empty()) return
  const { x, y } = node.renderedPosition()
  const inside = (at: number, size: number) => Math.min(Math.max(at, margin), Math.max(margin, size - margin)) - at
  cy.panBy({ x: inside(x, cy.width()), y: inside(y, cy.height()) })
}
