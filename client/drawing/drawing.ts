// Where everything of a drawing stands: columns are agencies, bands are levels, what is shared lies across. Pure; no
// engine, no chance, no clock. Widths in per cent of the field, heights in pixels, so that cards keep their size.
import { type Column, columnsOf, neighboursOf } from './agencyRails.ts'
import { discsOf } from './discs.ts'
import { type DrawnRoute, partiesOf } from './drawn.ts'
import { widthOf, wrapped } from './measured.ts'
import { type Card, type Disc, type Frame, type Line, type Vertical, verticalKey } from './placing.ts'
import { type Placed, type Rows, rowsOf } from './standing.ts'
import { linesOf } from './tieLines.ts'

type BandDrawn = { level: string; name: string; top: number; height: number; isEmpty: boolean }
export type Drawing = {
  /** Of the field; more than was asked for where that holds no words, and to be shown smaller then. */
  width: number
  height: number
  columns: (Column & { x: number })[]
  bands: BandDrawn[]
  cards: Card[]
  lines: Line[]
  discs: Disc[]
  folded: string[]
}
export type Level = { id: string; name: string; rank: number }
export type Question = {
  chosen: DrawnRoute
  others: readonly DrawnRoute[]
  levels: readonly Level[]
  /** Of the field, in pixels. */
  width: number
}

/** More agencies than these have no room beside each other. */
export const mostAgencies = 6
/** Narrower columns than this are kept for the chosen route: names in them are hard to read. */
const leastColumn = 150
const gap = { row: 16, chosenRow: 36, bandTop: 24, bandBottom: 14, empty: 28 }

export function drawing({ chosen, others, levels, width }: Question): Drawing {
  const room = Math.max(3, Math.min(mostAgencies, Math.floor(width / leastColumn)))
  const { columns, routes, folded } = columnsOf(chosen, others, room)
  const neighbours = neighboursOf(routes)
  const ranked = levels.toSorted((a, b) => a.rank - b.rank)
  const rows = rowsOf(routes, columns, ranked, neighbours)
  const frame = roomyFrame(chosen, columns.length, width, rows)
  const cards = [...rows.placed.values()].map((placed) => cardOf(placed, frame))
  const { bands, yOf, height } = heightsOf(cards, rows, ranked, chosen)
  const standing = cards.map((card) => ({ ...card, y: yOf(rows.placed.get(card.party.id)?.row ?? 0) }))
  const lines = linesOf(routes, rows, standing, frame, yOf)
  return {
    width: frame.width,
    height,
    columns: columns.map((column, index) => ({ ...column, x: frame.centre(index) })),
    bands,
    cards: standing,
    lines,
    discs: discsOf(lines, standing, frame.isNarrow ? 11 : 13),
    folded,
  }
}

/** Fields narrower than this have smaller cards. */
const narrow = 430

/** The frame of a width, or of the least wider one in which every card has room for words. */
function roomyFrame(chosen: DrawnRoute, columns: number, width: number, rows: Rows): Frame {
  const frame = frameOf(chosen, columns, width, rows)
  const isTight = [...rows.placed.values()].some(
    (placed) => placeAcross(placed, frame, frame.isChosen(placed.party.id))[1] < leastCard,
  )
  return isTight ? roomyFrame(chosen, columns, Math.ceil(width * 1.1), rows) : frame
}

function frameOf(chosen: DrawnRoute, columns: number, width: number, rows: Rows): Frame {
  const columnWidth = width / columns
  const own = new Set(partiesOf(chosen).map(({ id }) => id))
  const parties = partiesOf(chosen)
  const crossings = new Set(
    parties.filter(({ agency }, index) => {
      const [before, after] = [parties[index - 1]?.agency, parties[index + 1]?.agency]
      return agency === null && before && after && before.id !== after.id
    }),
  )
  const centre = (column: number) => (column + 0.5) * columnWidth
  const runs = verticalsOf(rows)
  const lanes = new Map<string, number>()
  const inColumn = new Map<number, number>()
  for (const run of runs.filter(({ isBlocked }) => isBlocked)) {
    const taken = inColumn.get(run.column) ?? 0
    inColumn.set(run.column, taken + 1)
    const side = run.column < columns / 2 ? -1 : 1
    lanes.set(run.key, centre(run.column) + side * (columnWidth / 2 - 4 - laneWidth * Math.min(taken, mostLanes - 1)))
  }
  return {
    columnWidth,
    columns,
    width,
    isChosen: (id) => own.has(id),
    ends: [parties[0]?.id ?? '', parties.at(-1)?.id ?? ''],
    crossings: new Set([...crossings].map(({ id }) => id)),
    isNarrow: width < narrow,
    centre,
    verticals: (row) =>
      runs
        .filter(({ from, to }) => from <= row && row <= to)
        .map(({ key, column }) => lanes.get(key) ?? centre(column)),
    laneOf: (key) => lanes.get(key) ?? null,
    lanesIn: (column) => Math.min(mostLanes, inColumn.get(column) ?? 0),
  }
}

const laneWidth = 7
const mostLanes = 3

/** Where ties run up and down, and whether somebody stands in the way there. */
function verticalsOf({ placed, bare }: Rows, keyed = verticalKey): Vertical[] {
  const standing = [...placed.values()].filter(({ column }) => column !== null)
  const found = new Map<string, Vertical>()
  const add = (party: Placed, column: number, row: number, target: string) => {
    const [from, to] = [Math.min(party.row, row), Math.max(party.row, row)]
    if (from === to) return
    const isBlocked = standing.some((other) => other.column === column && other.row > from && other.row < to)
    const key = keyed(party.party.id, target)
    found.set(key, { key, column, from, to, isBlocked })
  }
  for (const one of placed.values()) {
    if (one.column === null) continue
    for (const other of tiedTo(one, placed)) {
      if (other.column === one.column) {
        // Once, from the upper one.
        if (other.row > one.row) add(one, one.column, other.row, other.party.id)
      } else if (other.party.agency === null && one.party.agency !== null && !other.isInLine)
        add(one, one.column, other.row, other.party.id)
    }
  }
  for (const { step, row, isInLine } of bare.values()) {
    if (isInLine) continue
    for (const [party, other] of [
      [step.from, step.to],
      [step.to, step.from],
    ] as const) {
      const one = placed.get(party.id)
      if (one && one.column !== null) add(one, one.column, row, other.id)
    }
  }
  return [...found.values()]
}

function tiedTo(one: Placed, placed: ReadonlyMap<string, Placed>): Placed[] {
  return one.tied.flatMap((id) => placed.get(id) ?? [])
}

const sides = { chosen: 10, other: 5 }
const glyphs = { office: 15, arrangement: 22, chosenOffice: 20 }
const mostCard = 200
const leastCard = 48

function cardOf(placed: Placed, frame: Frame): Card {
  const { party, column } = placed
  const isChosen = frame.isChosen(party.id)
  const isCrossing = frame.crossings.has(party.id)
  const size = isChosen && !frame.isNarrow ? 14 : 12
  const side = isChosen ? (frame.isNarrow ? 6 : sides.chosen) : sides.other
  const glyph =
    isChosen && party.agency === null
      ? 0
      : party.agency === null
        ? glyphs.arrangement
        : frame.isNarrow || !isChosen
          ? glyphs.office
          : glyphs.chosenOffice
  const detail = isChosen && !frame.isNarrow ? party.detail : null
  const natural =
    Math.max(
      widthOf(party.name, { size, isBold: isChosen }) + glyph,
      detail === null ? 0 : widthOf(detail, { size: 12, isBold: false }),
    ) +
    2 * side +
    4
  const [x, room] = placeAcross(placed, frame, isChosen)
  const wanted = isChosen && column !== null ? Math.min(mostCard, room) : Math.min(natural, room, mostCard)
  const width = Math.max(
    leastCard,
    Math.floor(isChosen && party.agency !== null ? Math.min(room, Math.max(wanted, 0.8 * room)) : wanted),
  )
  const inner = Math.max(12, width - 2 * side - 4)
  const name = wrapped(party.name, inner - glyph, { size, isBold: isChosen })
  const details = detail === null ? [] : wrapped(detail, inner, { size: 12, isBold: false })
  const height = Math.ceil(
    name.length * size * 1.25 + details.length * 12 * 1.25 + (isChosen ? (frame.isNarrow ? 14 : 20) : 6),
  )
  const isEnd = frame.ends.includes(party.id)
  return { party, x, y: 0, width, height, name, detail: details, isChosen, isEnd, isCrossing }
}

/** Discs stand on lines that are at least so long. */
const discRoom = 32
const clear = 9

/** The middle of a card, and how wide it may be. */
function placeAcross({ column, between, row, isInLine }: Placed, frame: Frame, isChosen: boolean): [number, number] {
  const { columnWidth, centre } = frame
  if (column !== null) {
    const lanes = frame.lanesIn(column)
    const room = columnWidth - 2 * (lanes === 0 ? Math.max(4, 0.07 * columnWidth) : 8 + laneWidth * lanes)
    return [centre(column), Math.min(mostCard, room)]
  }
  const [left, right] = [centre(between[0]), centre(between[1])]
  const half = isInLine ? Math.min(mostCard, 0.86 * columnWidth) / 2 : 0
  const keep = isChosen ? (frame.isNarrow ? 24 : discRoom) : isInLine ? 12 : clear
  const from = left + half + keep
  const to = right - half - keep
  const blocked = frame.verticals(row).toSorted((a, b) => a - b)
  const bounds = [from, ...blocked.filter((x) => x > from - clear && x < to + clear), to]
  let best: [number, number] = [(from + to) / 2, 0]
  for (const [index, start] of bounds.slice(0, -1).entries()) {
    const end = bounds[index + 1] ?? to
    const low = index === 0 ? start : start + clear
    const high = index === bounds.length - 2 ? end : end - clear
    const isMiddle = low < (from + to) / 2 && (from + to) / 2 < high
    // The middle is worth a third more: what lies across should look so.
    if ((high - low) * (isMiddle ? 1.33 : 1) > best[1]) best = [(low + high) / 2, high - low]
  }
  return best
}

/** From rows to pixels: each is as high as its highest card. */
function heightsOf(cards: readonly Card[], rows: Rows, levels: readonly Level[], chosen: DrawnRoute) {
  const heights = rows.levelOf.map((_, row) =>
    Math.max(14, ...cards.filter(({ party }) => rows.placed.get(party.id)?.row === row).map(({ height }) => height)),
  )
  const wide = chosenGaps(rows, chosen)
  const tops: number[] = []
  const bands: BandDrawn[] = []
  let y = 0
  for (const { id, name } of levels) {
    const top = y
    const own = rows.levelOf.flatMap((level, row) => (level === id ? [row] : []))
    if (own.length === 0) y += gap.empty
    else {
      y += gap.bandTop
      for (const [place, row] of own.entries()) {
        tops[row] = y
        y += heights[row] ?? 0
        if (place < own.length - 1) y += wide.has(row) ? gap.chosenRow : gap.row
      }
      y += gap.bandBottom
    }
    bands.push({ level: id, name, top, height: y - top, isEmpty: own.length === 0 })
  }
  return { bands, height: y, yOf: (row: number) => (tops[row] ?? 0) + (heights[row] ?? 0) / 2 }
}

/** Rows of one band below which a step of the chosen route goes straight down: its number needs room. */
function chosenGaps({ placed }: Rows, { steps }: DrawnRoute): Set<number> {
  const found = new Set<number>()
  for (const { from, to } of steps) {
    const [a, b] = [placed.get(from.id), placed.get(to.id)]
    if (!a || !b || from.level.id !== to.level.id || a.row === b.row) continue
    for (let row = Math.min(a.row, b.row); row < Math.max(a.row, b.row); row++) found.add(row)
  }
  return found
}
