// Data selects the style; no style is a function, so nothing is worked out per frame. Names are text of the page, over it.
import type { StylesheetJson } from 'cytoscape'
import type { Palette } from '../view/tokens.ts'

export function styleOf(palette: Palette): StylesheetJson {
  return [...nodes(palette), ...lines(palette)]
}

function nodes(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node.office',
      style: {
        shape: 'data(shape)' as never,
        width: 16,
        height: 16,
        'background-color': palette.node,
        'border-width': 1.5,
        'border-color': palette.node,
      },
    },
    {
      selector: 'node.arrangement',
      style: {
        shape: 'cut-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.surface,
        'border-width': 1.5,
        'border-color': palette.node,
      },
    },
    { selector: 'node.fold', style: { 'border-width': 4, 'border-style': 'double' } },
    { selector: 'node.office.fold', style: { width: 24, height: 24, 'background-color': palette.surface } },
    { selector: 'node.arrangement.fold', style: { shape: 'round-rectangle' } },
    { selector: 'node.bare', style: { 'border-style': 'dashed' } },
    { selector: 'node.office.bare', style: { 'background-color': palette.surface, 'border-width': 2 } },
    { selector: 'node.ctx', style: { 'background-color': palette.dimNode, 'border-color': palette.dimNode } },
    {
      selector: 'node.arrangement.ctx, node.fold.ctx, node.bare.ctx',
      style: { 'background-color': palette.surface, 'border-color': palette.dimNode },
    },
    { selector: 'node.path', style: { 'border-width': 2.5, 'border-color': palette.text } },
    { selector: 'node.office.path', style: { width: 20, height: 20 } },
    { selector: 'node.selected', style: { 'outline-width': 3, 'outline-color': palette.focus, 'outline-offset': 2 } },
  ]
}

function lines(palette: Palette): StylesheetJson {
  const coloured = (colour: string) => ({
    'line-color': colour,
    'target-arrow-color': colour,
    'line-outline-color': palette.text,
  })
  const dash = (pattern: number[]) => ({ 'line-style': 'dashed', 'line-dash-pattern': pattern }) as const
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        width: 1.25,
        'arrow-scale': 0.9,
        ...coloured(palette.node),
        label: 'data(label)',
        color: palette.text,
        'font-family': 'system-ui, "Noto Sans", sans-serif',
        'font-size': 12,
        'min-zoomed-font-size': 9,
        'text-background-color': palette.surface,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
      },
    },
    { selector: 'edge.INTRA_AGENCY', style: coloured(palette.vertical) },
    { selector: 'edge.INTER_AGENCY', style: coloured(palette.horizontal) },
    { selector: 'edge.REPORTS_TO', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.ACCOUNTABLE_TO', style: { 'target-arrow-shape': 'vee' } },
    { selector: 'edge.TAKES_PART_IN', style: { 'target-arrow-shape': 'circle' } },
    { selector: 'edge.UNDER', style: { 'target-arrow-shape': 'diamond' } },
    { selector: 'edge.dashed', style: dash([6, 4]) },
    { selector: 'edge.dotted', style: dash([1, 4]) },
    { selector: 'edge.sure', style: { width: 2.5 } },
    { selector: 'edge.likely', style: { width: 1.75 } },
    { selector: 'edge.beside', style: { 'curve-style': 'bezier', 'control-point-step-size': 18 } },
    { selector: 'edge.many', style: { 'curve-style': 'haystack', label: '' } },
    { selector: 'edge.ctx', style: { width: 1, label: '', ...coloured(palette.dimTie) } },
    {
      selector: 'edge.path',
      style: {
        width: 4,
        'line-outline-width': 1,
        'z-index': 10,
        'font-weight': 'bold',
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
        'text-border-width': 1,
        'text-border-color': palette.text,
        'text-border-opacity': 1,
      },
    },
    {
      selector: 'edge.selected',
      style: { 'line-outline-width': 2, 'line-outline-color': palette.focus, 'z-index': 9 },
    },
  ]
}
