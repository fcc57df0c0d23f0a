// The shape of a level, for lists, lanes, legend and canvas alike.
import type { ReactNode } from 'react'

/** Cytoscape's names for the shapes, by the rank of the level, top first. */
const shapes = ['hexagon', 'rectangle', 'diamond', 'ellipse', 'triangle', 'pentagon'] as const
export type Shape = (typeof shapes)[number]

const points: Record<Shape, string> = {
  hexagon: '4,1.5 12,1.5 15.5,8 12,14.5 4,14.5 0.5,8',
  rectangle: '1.5,1.5 14.5,1.5 14.5,14.5 1.5,14.5',
  diamond: '8,0.5 15.5,8 8,15.5 0.5,8',
  ellipse: '',
  triangle: '8,1 15.5,15 0.5,15',
  pentagon: '8,0.5 15.5,6.5 12.6,15 3.4,15 0.5,6.5',
}

export function shapeOf(rank: number): Shape {
  return shapes[Math.min(Math.max(rank, 0), shapes.length - 1)] ?? 'ellipse'
}

/** The corners of the shape in a square of 16; none for a circle. */
export function shapePoints(rank: number): string {
  return points[shapeOf(rank)]
}

/** Decorative: the level is always said in words beside it. */
export function LevelGlyph({ rank }: { rank: number }) {
  const shape = shapeOf(rank)
  return <Glyph>{shape === 'ellipse' ? <circle cx="8" cy="8" r="7" /> : <polygon points={points[shape]} />}</Glyph>
}

/** An arrangement: a box with cut corners, hollow. */
export function ArrangementGlyph() {
  return (
    <Glyph wide hollow>
      <polygon points="4,1.5 20,1.5 23,4.5 23,11.5 20,14.5 4,14.5 1,11.5 1,4.5" />
    </Glyph>
  )
}

function Glyph({ children, wide = false, hollow = false }: { children: ReactNode; wide?: boolean; hollow?: boolean }) {
  return (
    <svg
      className={hollow ? 'glyph hollow' : 'glyph'}
      viewBox={wide ? '0 0 24 16' : '0 0 16 16'}
      width={wide ? 18 : 12}
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}
