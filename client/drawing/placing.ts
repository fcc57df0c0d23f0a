// What a drawing is put together from, in pixels of its field.
import type { DrawnParty, DrawnStep } from './drawn.ts'

/** In pixels of the field. */
export type Point = readonly [x: number, y: number]
export type Card = {
  party: DrawnParty
  /** Its middle, and its size; in pixels. */
  x: number
  y: number
  width: number
  height: number
  name: string[]
  detail: string[]
  isChosen: boolean
  isEnd: boolean
  /** Whether the chosen route crosses from agency to agency in it. */
  isCrossing: boolean
}
export type Line = {
  key: string
  step: DrawnStep
  points: Point[]
  /** The place of the step on the chosen route, 1 first; null of other routes. */
  index: number | null
  /** The routes that take it. */
  routes: string[]
}
export type Disc = { index: number; step: DrawnStep; x: number; y: number }

export type Frame = {
  columnWidth: number
  columns: number
  width: number
  isChosen: (id: string) => boolean
  ends: readonly string[]
  crossings: ReadonlySet<string>
  isNarrow: boolean
  centre: (column: number) => number
  /** Verticals that a row has to leave room for, by where they run. */
  verticals: (row: number) => number[]
  /** Where a line that would run through a card of its own column runs instead. */
  laneOf: (key: string) => number | null
  lanesIn: (column: number) => number
}

export type Vertical = { key: string; column: number; from: number; to: number; isBlocked: boolean }

/** Names the upright piece from an office's card to what it is tied to. */
export function verticalKey(party: string, target: string): string {
  return `${party} ${target}`
}
