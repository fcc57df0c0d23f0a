import { useMemo } from 'react'
import type { Path } from '../paths/documents.ts'
import { drawnOf } from './drawn.ts'
import './drawing.css'
import { glyphLines, glyphSize } from './glyphLines.ts'

type Props = {
  path: Pick<Path, 'id' | 'steps'>
  /** Top first, as `useLevels` has them. */
  levels: readonly { id: string }[]
  /** 1 in rows, 1.5 over the columns of a comparison. */
  scale?: number
}

/** A route at a glance: low across, or up and over. Decorative: its title says the same. */
export function RouteGlyph({ path, levels, scale = 1 }: Props) {
  const drawn = useMemo(() => glyphLines(drawnOf(path), levels), [path, levels])
  const { width, height } = glyphSize
  return (
    <svg
      className="route-glyph"
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {drawn.levels.map((y) => (
        <line key={y} className="glyph-level" x1="0" x2={width} y1={y} y2={y} />
      ))}
      {drawn.rails.map(({ x, from, to }) => (
        <line key={x} className="glyph-rail" x1={x} x2={x} y1={from} y2={to} />
      ))}
      {drawn.lines.map(({ d, dimension, isDashed }, index) => (
        <path
          key={index}
          className={`glyph-line ${dimension}`}
          d={d}
          strokeDasharray={isDashed ? '3 2.2' : undefined}
        />
      ))}
      <circle className="glyph-start" cx={drawn.start[0]} cy={drawn.start[1]} r="3.2" />
      <circle className="glyph-end" cx={drawn.end[0]} cy={drawn.end[1]} r="3" />
    </svg>
  )
}
