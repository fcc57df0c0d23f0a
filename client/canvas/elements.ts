// What the map draws. Fresh objects each time: cytoscape keeps and changes what it is given.
import type { ElementDefinition } from 'cytoscape'
import { shapeOf } from '../view/glyphs.tsx'
import { strokeOf } from '../view/stroke.ts'
import type { Party } from './documents.ts'
import { columnOf, type Fold, type Folded, type Line } from './folding.ts'
import { type Box, glyphOf, type Joined, type Placeable } from './geometry.ts'

const manyLines = 500
/** Above so many a pixel of the picture is a pixel of the page, however fine the screen is. */
export const manyElements = 500

/** The chosen route: its parties in order, and the number of the step that a tie carries. */
export type Trail = { parties: readonly string[]; steps: ReadonlyMap<string, number> }
export type Drawing = {
  folded: Pick<Folded, 'parties' | 'folds' | 'lines'>
  boxes: ReadonlyMap<string, Box>
  trail: Trail | null
  selected: string | null
}

export function toElements({
  folded: { parties, folds, lines },
  boxes,
  trail,
  selected,
}: Drawing): ElementDefinition[] {
  const isLit = litBy(lines, trail, selected)
  const onTrail = new Set(trail?.parties)
  const beside = pairsWithSeveral(lines)
  const nodes = [...parties, ...folds].map((thing) => {
    const { id } = thing
    return {
      group: 'nodes' as const,
      data: { id, shape: shapeOf(thing.level.rank), ...sizeIn(boxes.get(id)) },
      classes: classes([
        columnOf(thing) === null ? 'arrangement' : 'office',
        'members' in thing && 'fold',
        isBare(thing) && 'bare',
        onTrail.has(id) ? 'path' : !isLit(id) && 'ctx',
        id === selected && 'selected',
      ]),
    }
  })
  const edges = lines.map((line) => {
    const step = trail?.steps.get(line.id)
    return {
      group: 'edges' as const,
      data: {
        id: `line:${line.id}`,
        source: line.from,
        target: line.to,
        picks: line.id,
        label: step === undefined ? timesOf(line) : String(step),
      },
      classes: classes([
        line.kind,
        line.dimension,
        line.stroke,
        sureness(line.confidence),
        lines.length > manyLines && 'many',
        beside.has(pairOf(line)) && 'beside',
        step === undefined ? !isLit(line.id) && 'ctx' : 'path',
        line.id === selected && 'selected',
      ]),
    }
  })
  return [...nodes, ...edges]
}

/** Where their middles are. */
export function toPositions({ parties, folds }: Drawing['folded'], boxes: ReadonlyMap<string, Box>) {
  const positions = new Map<string, { x: number; y: number }>()
  for (const thing of [...parties, ...folds]) {
    const box = boxes.get(thing.id)
    if (box) positions.set(thing.id, columnOf(thing) === null ? box : glyphOf(box))
  }
  return positions
}

/** Only what the layout asks for: it must not depend on what is chosen. */
export function toPlaceables({ parties, folds, lines }: Drawing['folded']): { nodes: Placeable[]; ties: Joined[] } {
  return {
    nodes: [...parties, ...folds].map((thing) => ({
      id: thing.id,
      level: thing.level.id,
      agency: columnOf(thing),
      place: 'members' in thing ? null : (thing.place?.id ?? null),
    })),
    ties: lines.map(({ id, from, to }) => ({ id, from, to })),
  }
}

/** What keeps its colour: all of it, or what is chosen with whatever it is tied to. */
function litBy(lines: readonly Line[], trail: Trail | null, selected: string | null): (id: string) => boolean {
  if (selected === null) return trail === null ? () => true : () => false
  const lit = new Set([selected])
  for (const { id, from, to } of lines)
    if (id === selected || from === selected || to === selected) for (const one of [id, from, to]) lit.add(one)
  return (id) => lit.has(id)
}

/** Nobody observed it. Folds stand for several. */
function isBare(thing: Party | Fold): boolean {
  return 'basis' in thing && strokeOf(thing.basis) !== 'solid'
}

function sizeIn(box: Box | undefined): { width: number; height: number } {
  return { width: box?.width ?? 0, height: box?.height ?? 0 }
}

function timesOf({ ties }: Line): string {
  return ties.length > 1 ? `×${ties.length}` : ''
}

function sureness(confidence: number): string {
  if (confidence >= 0.8) return 'sure'
  return confidence >= 0.5 ? 'likely' : 'unsure'
}

function pairOf({ from, to }: Line): string {
  return [from, to].sort().join(' ')
}

function pairsWithSeveral(lines: readonly Line[]): Set<string> {
  const seen = new Set<string>()
  const several = new Set<string>()
  for (const line of lines) {
    const pair = pairOf(line)
    if (seen.has(pair)) several.add(pair)
    seen.add(pair)
  }
  return several
}

function classes(names: (string | number | boolean | null | undefined)[]): string[] {
  return names.filter((name): name is string => typeof name === 'string' && name !== '')
}
