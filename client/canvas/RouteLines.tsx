import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape'
import { useEffect, useMemo, useRef } from 'react'
import type { Drawing } from '../drawing/drawing.ts'
import { dashes } from '../drawing/lineShape.ts'
import { useTheme } from '../view/theme.ts'
import { type Palette, tokens } from '../view/tokens.ts'

type Props = {
  drawn: Drawing
  /** The keys of the lines that are pointed at. */
  pointed: readonly string[]
  onReady: () => void
  /** The key of the line under the pointer, and of the one that is chosen. */
  onPoint: (key: string | null) => void
  onChoose: (key: string) => void
}

/** The second owner of cytoscape: it paints the lines of a drawing where they stand, and moves nothing. */
export function RouteLines(props: Props) {
  const { drawn, pointed, onReady } = props
  const { theme } = useTheme()
  const host = useRef<HTMLDivElement>(null)
  const core = useRef<Core>(null)
  const latest = useRef(props)
  latest.current = props
  const elements = useMemo(() => elementsOf(drawn), [drawn])

  useEffect(() => {
    if (!host.current) return
    const cy = cytoscape({
      container: host.current,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      userZoomingEnabled: false,
      userPanningEnabled: false,
      zoom: 1,
      pan: { x: 0, y: 0 },
    })
    core.current = cy
    cy.on('tap', 'edge', ({ target }) => latest.current.onChoose(target.data('line')))
    cy.on('mouseover', 'edge', ({ target }) => latest.current.onPoint(target.data('line')))
    cy.on('mouseout', 'edge', () => latest.current.onPoint(null))
    return () => {
      core.current = null
      cy.destroy()
    }
  }, [])

  useEffect(() => {
    core.current?.style(styleOf(tokens[theme]))
  }, [theme])

  useEffect(() => {
    const cy = core.current
    if (!cy || !host.current) return
    cy.batch(() => {
      cy.elements().remove()
      cy.add(structuredClone(elements))
    })
    cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } })
    // Nobody can look into a canvas: this says what it holds.
    Object.assign(host.current.dataset, { lines: drawn.lines.length })
    onReady()
  }, [elements, drawn, onReady])

  useEffect(() => {
    const cy = core.current
    if (!cy) return
    cy.batch(() => {
      cy.edges().removeClass('pointed')
      for (const key of pointed)
        cy.edges(`[line = ${JSON.stringify(key)}]`)
          .not('.casing')
          .addClass('pointed')
    })
  }, [pointed])

  return <div ref={host} className="drawing-canvas" aria-hidden="true" style={{ blockSize: drawn.height }} />
}

/** A node at each bend, and an edge for each straight piece between two. */
function elementsOf({ lines }: Drawing): ElementDefinition[] {
  return lines.flatMap(({ key, points, index, step }) => {
    const layers =
      index === null ? [['line', 'other', step.stroke]] : [['casing'], ['line', step.dimension, step.stroke]]
    const bends = points.map(([x, y], bend) => ({ data: { id: `${key} ${bend}` }, position: { x, y } }))
    const pieces = layers.flatMap((classes) =>
      points.slice(1).map((_, bend) => ({
        data: { id: `${key} ${bend} ${classes[0]}`, source: `${key} ${bend}`, target: `${key} ${bend + 1}`, line: key },
        classes,
      })),
    )
    return [...bends, ...pieces]
  })
}

function styleOf(palette: Palette): StylesheetJson {
  const dashed = (selector: string, pattern: readonly number[]): StylesheetJson[number] => ({
    selector,
    style: { 'line-style': 'dashed', 'line-dash-pattern': [...pattern], 'line-cap': 'butt' },
  })
  return [
    { selector: 'node', style: { width: 0.1, height: 0.1, 'background-opacity': 0, events: 'no' } },
    // An edge to a node ends at its rim; these are to meet.
    {
      selector: 'edge',
      style: { 'curve-style': 'straight', 'line-cap': 'square', 'source-endpoint': '0 0', 'target-endpoint': '0 0' },
    },
    { selector: '.casing', style: { width: 9, 'line-color': palette.surface, 'z-index': 1 } },
    { selector: '.other', style: { width: 1.25, 'line-color': palette.faint } },
    { selector: '.NONE', style: { width: 4, 'line-color': palette.node, 'z-index': 2 } },
    { selector: '.INTRA_AGENCY', style: { width: 4, 'line-color': palette.vertical, 'z-index': 2 } },
    { selector: '.INTER_AGENCY', style: { width: 4, 'line-color': palette.horizontal, 'z-index': 2 } },
    dashed('.dashed', dashes.chosen.dashed),
    dashed('.dotted', dashes.chosen.dotted),
    dashed('.other.dashed', dashes.other.dashed),
    dashed('.other.dotted', dashes.other.dotted),
    { selector: '.pointed', style: { width: 6 } },
    { selector: '.other.pointed', style: { width: 2.5, 'line-color': palette.text } },
  ]
}
