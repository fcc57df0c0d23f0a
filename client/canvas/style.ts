// Data selects the style; no style is a function, so nothing is worked out per frame.
import type { StylesheetJson } from 'cytoscape'
import { agencyTokens, type Palette } from '../view/tokens.ts'

export function styleOf(palette: Palette): StylesheetJson {
  return [...parties(palette), ...ties(palette)]
}

function parties(palette: Palette): StylesheetJson {
  const labelled = {
    label: 'data(label)',
    color: palette.text,
    'font-family': 'system-ui, "Noto Sans", sans-serif',
    'font-size': 12,
    'min-zoomed-font-size': 8,
    'text-wrap': 'ellipsis',
  } as const
  return [
    {
      selector: 'node.office',
      style: {
        ...labelled,
        shape: 'data(shape)' as never,
        width: 18,
        height: 18,
        'background-color': palette.node,
        'border-width': 0,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-max-width': '68px',
        'text-background-color': palette.surface,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
      },
    },
    {
      selector: 'node.arrangement',
      style: {
        ...labelled,
        shape: 'cut-rectangle',
        width: 128,
        height: 30,
        'background-color': palette.surface,
        'border-width': 1.5,
        'border-color': palette.node,
        'text-valign': 'center',
        'text-max-width': '116px',
      },
    },
    ...agencyTokens.map((token) => ({ selector: `node.${token}`, style: { 'background-color': palette[token] } })),
    { selector: 'node.ctx', style: { 'background-color': palette.dimNode, color: palette.muted } },
    {
      selector: 'node.arrangement.ctx',
      style: { 'background-color': palette.surface, 'border-color': palette.dimNode, color: palette.muted },
    },
    { selector: 'node.office.path', style: { 'border-width': 2, 'border-color': palette.text, width: 20, height: 20 } },
    { selector: 'node.arrangement.path', style: { 'border-width': 2.5, 'border-color': palette.text } },
    { selector: 'node.selected', style: { 'outline-width': 3, 'outline-color': palette.focus, 'outline-offset': 2 } },
  ]
}

function ties(palette: Palette): StylesheetJson {
  const coloured = (colour: string) => ({
    'line-color': colour,
    'target-arrow-color': colour,
    'line-outline-color': palette.text,
  })
  const dash = (pattern: number[]) => ({ 'line-style': 'dashed', 'line-dash-pattern': pattern }) as const
  return [
    {
      selector: 'edge',
      style: { 'curve-style': 'straight', width: 1.25, 'arrow-scale': 0.9, ...coloured(palette.node) },
    },
    { selector: 'edge.INTRA_AGENCY', style: coloured(palette.vertical) },
    { selector: 'edge.INTER_AGENCY', style: coloured(palette.horizontal) },
    { selector: 'edge.REPORTS_TO', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.ACCOUNTABLE_TO', style: { 'target-arrow-shape': 'vee' } },
    { selector: 'edge.TAKES_PART_IN', style: { 'target-arrow-shape': 'circle' } },
    { selector: 'edge.UNDER', style: { 'target-arrow-shape': 'diamond' } },
    { selector: 'edge.REFERENCE, edge.DERIVED', style: dash([6, 4]) },
    { selector: 'edge.ILLUSTRATIVE', style: dash([1, 4]) },
    { selector: 'edge.sure', style: { width: 3 } },
    { selector: 'edge.likely', style: { width: 2 } },
    { selector: 'edge.beside', style: { 'curve-style': 'bezier', 'control-point-step-size': 18 } },
    { selector: 'edge.many', style: { 'curve-style': 'haystack' } },
    { selector: 'edge.ctx', style: { width: 1.25, ...coloured(palette.dimTie) } },
    {
      selector: 'edge.path',
      style: {
        width: 4,
        'line-outline-width': 1,
        'z-index': 10,
        label: 'data(step)',
        color: palette.text,
        'font-size': 12,
        'font-weight': 'bold',
        'text-background-color': palette.surface,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
        'text-border-width': 1,
        'text-border-color': palette.text,
        'text-border-opacity': 1,
      },
    },
    {
      selector: 'edge.bowed',
      style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': [28], 'control-point-weights': [0.5] },
    },
    { selector: 'edge.selected', style: { 'line-outline-width': 2, 'line-outline-color': palette.focus } },
  ]
}
