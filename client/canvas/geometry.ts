// Where an address on the bands lies. Units are pixels at zoom 1.

export const officeSlot = { width: 72, height: 62 }
const officeBox = { width: 64, height: 54 }
export const arrangementSlot = { width: 176, height: 62 }
const arrangementBox = { height: 50 }
const stripMargin = 16
/** How much wider arrangements may stand where there is room. */
const mostWider = 2
/** Between columns; the wider ones only for pictures of so few offices that they would be narrow and tall. */
export const columnGaps = [36, 72, 108, 144, 180] as const
/** Between columns where there are many. */
export const closeGap = 12
const bandHead = 40
const stripGap = 16
const bandFoot = 20
const rowHeight = officeSlot.height
const [mostRise, mostStripRise] = [4, 2]

/** Where a party stands: in the strip of its band, or in the cell of its band and column. */
export type Address = { band: number; column: number | 'strip'; row: number; slot: number }
type Column = { agency: string; slots: number }
export type Band = {
  level: string
  stripRows: number
  officeRows: number
  /** Office rows when it was first laid out: how far a full cell may still grow downwards. */
  firstRows: number
  /** Extra space below, so that a wide picture fills its frame. */
  foot: number
}
export type Box = { x: number; y: number; width: number; height: number }

export type Plan = {
  columns: Column[]
  bands: Band[]
  addresses: Map<string, Address>
  columnGap: number
  /** Where the first column starts: in from the edge when strips are wider than all columns. */
  start: number
  /** The width that the strips need, whatever the columns do. */
  leastWidth: number
  /** How many rows the widest cells were cut into; a later agency's column is cut the same way. */
  rows: number
  /** The width of a slot in a strip. */
  stripSlot: number
  /** How much higher a row is than it must be: room for names where the picture is wide. */
  rise: number
}

type Widths = Pick<Plan, 'columns' | 'columnGap'>

/** The width of all columns with the gaps between them. */
export function columnsWidth({ columns, columnGap }: Widths): number {
  const slots = columns.reduce((sum, column) => sum + column.slots, 0)
  return slots * officeSlot.width + Math.max(0, columns.length - 1) * columnGap
}

export function widthOf(plan: Widths & Pick<Plan, 'start' | 'leastWidth'>): number {
  return Math.max(plan.leastWidth, plan.start + columnsWidth(plan))
}

/** A band in which nobody stands is not there, until somebody does. */
export function heightOf(band: Band, rise: number): number {
  if (isEmpty(band)) return 0
  const rows = band.stripRows * stripRow({ rise }) + band.officeRows * rowHeight * rise
  return bandHead + rows + stripGap + bandFoot + band.foot
}

export function isEmpty(band: Band): boolean {
  return rowsOf(band) === 0
}

function rowsOf({ stripRows, officeRows }: Band): number {
  return stripRows + officeRows
}

export function totalHeight({ bands, rise }: Pick<Plan, 'rise'> & { bands: readonly Band[] }): number {
  return bands.reduce((sum, band) => sum + heightOf(band, rise), 0)
}

/** The rise with which all bands together are higher by `extra`, or as near to that as may be. */
export function riseFor(bands: readonly Band[], extra: number): number {
  const heightOfRows = (rows: number) => rows * rowHeight
  const all = heightOfRows(bands.reduce((sum, band) => sum + rowsOf(band), 0))
  const offices = heightOfRows(bands.reduce((sum, { officeRows }) => sum + officeRows, 0))
  const together = Math.min(extra / all, mostStripRise - 1)
  const alone = offices === 0 ? 0 : (extra - together * all) / offices
  return Math.min(mostRise, 1 + together + alone)
}

/** Names of offices run over more lines than those of arrangements, which are wider. */
function stripRow({ rise }: Pick<Plan, 'rise'>): number {
  return rowHeight * Math.min(rise, mostStripRise)
}

/** The left edge of each column. */
export function columnStarts({ columns, columnGap, start: first }: Widths & Pick<Plan, 'start'>): number[] {
  let x = first
  return columns.map((column) => {
    const start = x
    x += column.slots * officeSlot.width + columnGap
    return start
  })
}

/** The upper edge of each band. */
export function bandStarts({ bands, rise }: Pick<Plan, 'bands' | 'rise'>): number[] {
  let y = 0
  return bands.map((band) => {
    const start = y
    y += heightOf(band, rise)
    return start
  })
}

export function stripSlots({ width, stripSlot }: { width: number; stripSlot: number }): number {
  return Math.max(1, Math.floor(width / stripSlot))
}

export function stripX(slot: number, { stripSlot }: Pick<Plan, 'stripSlot'>): number {
  return (slot + 0.5) * stripSlot
}

/** The width of an arrangement's slot: wider than need be where the fullest strip still fits its rows. */
export function stripSlotFor(width: number, perRow: number): number {
  const wide = width / Math.max(1, perRow)
  return Math.max(arrangementSlot.width, Math.min(mostWider * arrangementSlot.width, Math.floor(wide)))
}

/** The box of an address, by its centre. */
export function boxAt(plan: Plan, starts: { columns: number[]; bands: number[] }, address: Address): Box {
  const top = (starts.bands[address.band] ?? 0) + bandHead
  const [row, stripHeight] = [rowHeight * plan.rise, stripRow(plan)]
  if (address.column === 'strip') {
    const [width, height] = [plan.stripSlot - stripMargin, (arrangementBox.height * stripHeight) / rowHeight]
    return { x: stripX(address.slot, plan), y: top + (address.row + 0.5) * stripHeight, width, height }
  }
  const strip = (plan.bands[address.band]?.stripRows ?? 0) * stripHeight
  return {
    x: (starts.columns[address.column] ?? 0) + (address.slot + 0.5) * officeSlot.width,
    y: top + strip + stripGap + (address.row + 0.5) * row,
    width: officeBox.width,
    height: officeBox.height * plan.rise,
  }
}

const glyphBelowTop = 10

/** Where the glyph of an office is: at the top of its box, above its name. */
export function glyphOf({ x, y, height }: Box): { x: number; y: number } {
  return { x, y: y - height / 2 + glyphBelowTop }
}

/** A party to place. An arrangement has no agency and stands in the strip of its band. */
export type Placeable = { id: string; level: string; agency: string | null; place: string | null }
export type Joined = { id: string; from: string; to: string }
