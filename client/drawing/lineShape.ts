// How a line looks: the dashes that say what it rests on, in the drawing as everywhere.
import type { Line, Point } from './placing.ts'

export function pathData(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}

export const dashes = {
  chosen: { solid: null, dashed: [10, 5], dotted: [1, 6] },
  other: { solid: null, dashed: [5, 3], dotted: [1, 4] },
} as const

export function dashOf({ index, step }: Pick<Line, 'index' | 'step'>): string | undefined {
  return dashes[index === null ? 'other' : 'chosen'][step.stroke]?.join(' ')
}
