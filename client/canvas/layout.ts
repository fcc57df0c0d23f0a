import { agencyOrder, agencyWeights } from './agencyColumns.ts'
import {
  type Address,
  arrangementSlot,
  type Band,
  type Box,
  bandStarts,
  boxAt,
  closeGap,
  columnGaps,
  columnStarts,
  columnsWidth,
  heightOf,
  isEmpty,
  type Joined,
  officeSlot,
  type Placeable,
  type Plan,
  riseFor,
  stripSlotFor,
  stripSlots,
  stripX,
  totalHeight,
  widthOf,
} from './geometry.ts'
import { type Arranged, arrange, byId, type Cell, meanX, neighboursOf, rowsOf } from './slots.ts'

export type Frame = {
  /** Level ids, top first. */
  levels: readonly string[]
  /** Width over height. */
  aspect: number
  /** Agencies in the order wanted where ties do not say otherwise. */
  agencyRank?: readonly string[]
  rightToLeft?: boolean
}
export type Layout = {
  /** By id of the party; x and y are the centre. */
  boxes: Map<string, Box>
  bands: { level: string; y: number; height: number }[]
  columns: { agency: string; x: number; width: number }[]
  width: number
  height: number
  /** Σ|Δx| over the ties, before offices were put in order and after. */
  travel: Arranged['travel']
  plan: Plan
  frame: Frame
}

const stripFill = 0.7
const mostRows = 40
const tooWide = 1.15
const mostStretch = 3
const manyColumns = 16
const stripWidths = [1, 1.3, 1.7, 2.2]
/** Where strips are short, names have the room of a whole row. */
const shortStripWidths = [...stripWidths, 3, 4]
const shortStrip = 24

export function fresh(nodes: readonly Placeable[], ties: readonly Joined[], frame: Frame): Layout {
  const canonical = canonicalOf(nodes, ties, frame)
  const { offices, arrangements, bandOf, levels } = canonical
  const agencies = agencyOrder(startOrder(offices, frame), agencyWeights(canonical.nodes, canonical.ties))
  const columnOf = new Map(agencies.map((agency, index) => [agency, index]))
  const members = levels.map(() => agencies.map((): Placeable[] => []))
  for (const office of offices) members[bandOf(office)]?.[columnOf.get(office.agency ?? '') ?? 0]?.push(office)
  const strips = levels.map((_, band) => arrangements.filter((arrangement) => bandOf(arrangement) === band))

  const plan = bestPlan(levels, agencies, members, strips, frame.aspect)
  const starts = columnStarts(plan)
  const cells: Cell[] = members.flatMap((row, band) =>
    row.map((cell, column) => ({
      band,
      column,
      start: starts[column] ?? 0,
      slots: plan.columns[column]?.slots ?? 1,
      members: cell,
    })),
  )
  const arranged = arrange(cells, arrangements, canonical.ties, widthOf(plan))
  for (const cell of arranged.cells) {
    const rows = rowsOf(cell)
    for (const [index, { id }] of cell.members.entries())
      plan.addresses.set(id, {
        band: cell.band,
        column: cell.column,
        row: index % rows,
        slot: Math.floor(index / rows),
      })
  }
  const wanted = ({ id }: Placeable) => arranged.x.get(id) ?? 0
  for (const [band, strip] of strips.entries())
    for (const arrangement of strip.toSorted((a, b) => wanted(a) - wanted(b) || byId(a, b)))
      placeInStrip(plan, arrangement.id, band, wanted(arrangement))
  stretch(plan, frame.aspect)
  return drawn(plan, frame, arranged.travel)
}

/**
 * The layout of a changed set of parties in which nothing that stays changes its address: leavers leave holes,
 * newcomers take free slots, and what must make room moves as one block.
 */
export function extend(previous: Layout, nodes: readonly Placeable[], ties: readonly Joined[]): Layout {
  const { frame } = previous
  const plan: Plan = {
    ...previous.plan,
    columns: previous.plan.columns.map((column) => ({ ...column })),
    bands: previous.plan.bands.map((band) => ({ ...band })),
    addresses: new Map(),
  }
  const canonical = canonicalOf(nodes, ties, { ...frame, levels: plan.bands.map((band) => band.level) })
  const band = (node: Placeable) => Math.min(canonical.bandOf(node), plan.bands.length - 1)
  const newcomers: Placeable[] = []
  for (const node of canonical.nodes) {
    const address = previous.plan.addresses.get(node.id)
    if (address && stillFits(plan, node, band(node), address)) plan.addresses.set(node.id, address)
    else newcomers.push(node)
  }
  for (const at of new Set(newcomers.map(band))) openBand(plan.bands[at])
  addColumns(plan, newcomers, frame, band)
  for (const office of newcomers) if (office.agency !== null) placeInCell(plan, office, band(office))
  const neighbours = neighboursOf(canonical.ties)
  for (const arrangement of newcomers) {
    if (arrangement.agency !== null) continue
    const wanted = meanX(neighbours.get(arrangement.id) ?? [], xOf(plan)) ?? widthOf(plan) / 2
    placeInStrip(plan, arrangement.id, band(arrangement), wanted)
  }
  return drawn(plan, frame, previous.travel)
}

/** Sorted by id, without ties that have no two placed ends: every sum then runs in the same order. */
function canonicalOf(nodes: readonly Placeable[], ties: readonly Joined[], frame: Frame) {
  const known = new Set(nodes.map(({ id }) => id))
  const sorted = nodes.toSorted(byId)
  const levels = [...new Set([...frame.levels, ...sorted.map(({ level }) => level).sort()])]
  const bandAt = new Map(levels.map((level, index) => [level, index]))
  return {
    nodes: sorted,
    offices: sorted.filter(({ agency }) => agency !== null),
    arrangements: sorted.filter(({ agency }) => agency === null),
    ties: ties.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)).toSorted(byId),
    levels,
    bandOf: ({ level }: Placeable) => bandAt.get(level) ?? 0,
  }
}

function startOrder(offices: readonly Placeable[], frame: Frame): string[] {
  const rank = new Map((frame.agencyRank ?? []).map((agency, index) => [agency, index]))
  const last = rank.size
  const agencies = [...new Set(offices.map(({ agency }) => agency ?? ''))].sort()
  return agencies.toSorted((a, b) => (rank.get(a) ?? last) - (rank.get(b) ?? last))
}

const nobody = { stripRows: 0, officeRows: 0, firstRows: 0, foot: 0 }

/** The number of rows whose picture comes nearest the frame; the smaller of equals. */
function bestPlan(
  levels: readonly string[],
  agencies: readonly string[],
  members: readonly Placeable[][][],
  strips: readonly Placeable[][],
  aspect: number,
): Plan {
  const least = leastStripSlots(strips, aspect)
  const largest = agencies.map((_, column) => Math.max(1, ...members.map((row) => row[column]?.length ?? 0)))
  const narrowest = agencies.length > manyColumns ? closeGap : columnGaps[0]
  const cuts = Array.from({ length: mostRows }, (_, index) => ({ rows: index + 1, columnGap: narrowest }))
  // One row is as wide as offices can stand. If that is still too narrow, only air between columns helps.
  const airy = columnGaps.slice(1).map((columnGap) => ({ rows: 1, columnGap }))
  // And where strips are most of it, they may be wider than they need to be.
  const isShort = strips.every((strip) => strip.length <= shortStrip)
  const wider = (isShort ? shortStripWidths : stripWidths).map(
    (wide) => arrangementSlot.width * Math.ceil(least * wide),
  )
  const shapes = [...cuts, ...airy].flatMap((cut) => [...new Set(wider)].map((leastWidth) => ({ ...cut, leastWidth })))
  const plans = shapes.map(({ rows, columnGap, leastWidth }): Plan => {
    const columns = agencies.map((agency, column) => ({ agency, slots: Math.ceil((largest[column] ?? 1) / rows) }))
    const start = Math.max(0, (leastWidth - columnsWidth({ columns, columnGap })) / 2)
    const width = widthOf({ columns, columnGap, start, leastWidth })
    const perRow = stripSlots({ width, stripSlot: arrangementSlot.width })
    const fullest = Math.max(
      0,
      ...strips.map((strip) => strip.length / Math.ceil(strip.length / (perRow * stripFill) || 1)),
    )
    const stripSlot = stripSlotFor(width, Math.max(Math.ceil(fullest / stripFill), Math.ceil(fullest) + 1))
    const bands = levels.map((level, band): Band => {
      const needed = Math.max(
        0,
        ...columns.map((column, at) => Math.ceil((members[band]?.[at]?.length ?? 0) / column.slots)),
      )
      const standing = strips[band]?.length ?? 0
      if (needed + standing === 0) return { level, ...nobody }
      const officeRows = needed + (band === levels.length - 1 ? 0 : 1)
      const stripRows = Math.max(1, Math.ceil(standing / (perRow * stripFill)))
      return { level, stripRows, officeRows, firstRows: officeRows, foot: 0 }
    })
    return { columns, bands, addresses: new Map(), columnGap, start, leastWidth, rows, stripSlot, rise: 1 }
  })
  const away = (plan: Plan) => Math.abs(Math.log(widthOf(plan) / totalHeight(plan) / aspect))
  return plans.reduce((best, plan) => (away(plan) < away(best) ? plan : best))
}

/** Wide enough that the fullest strip alone would have about the shape of the frame. */
function leastStripSlots(strips: readonly Placeable[][], aspect: number): number {
  const fullest = Math.max(0, ...strips.map((strip) => strip.length))
  const { width, height } = arrangementSlot
  return Math.max(1, Math.ceil(Math.sqrt((aspect * fullest * height) / (stripFill * width))))
}

function placeInStrip(plan: Plan, id: string, band: number, wanted: number): void {
  const strip = plan.bands[band]
  if (!strip) return
  const taken = takenIn(plan, band, 'strip')
  const perRow = stripSlots({ width: widthOf(plan), stripSlot: plan.stripSlot })
  let best: { row: number; slot: number; cost: number } | null = null
  for (let row = 0; row < strip.stripRows; row += 1)
    for (let slot = 0; slot < perRow; slot += 1) {
      if (taken.has(`${row} ${slot}`)) continue
      const cost = Math.abs(stripX(slot, plan) - wanted) + officeSlot.width * row
      if (!best || cost < best.cost) best = { row, slot, cost }
    }
  if (!best) {
    strip.stripRows += 1
    placeInStrip(plan, id, band, wanted)
    return
  }
  plan.addresses.set(id, { band, column: 'strip', row: best.row, slot: best.slot })
}

function placeInCell(plan: Plan, office: Placeable, at: number): void {
  const column = plan.columns.findIndex(({ agency }) => agency === office.agency)
  const [cell, band] = [plan.columns[column], plan.bands[at]]
  if (!cell || !band) return
  const taken = takenIn(plan, at, column)
  const free = firstFree(taken, band.officeRows, cell.slots)
  if (free) {
    plan.addresses.set(office.id, { band: at, column, ...free })
    return
  }
  const lowest = at === plan.bands.length - 1
  const limit = Math.max(band.firstRows + 2, Math.ceil(Math.sqrt(taken.size / 1.6)))
  if (lowest || band.officeRows < limit) band.officeRows += 1
  else cell.slots += 1
  placeInCell(plan, office, at)
}

function firstFree(taken: ReadonlySet<string>, rows: number, slots: number): { row: number; slot: number } | null {
  for (let row = 0; row < rows; row += 1)
    for (let slot = 0; slot < slots; slot += 1) if (!taken.has(`${row} ${slot}`)) return { row, slot }
  return null
}

function takenIn(plan: Plan, band: number, column: Address['column']): Set<string> {
  const taken = new Set<string>()
  for (const address of plan.addresses.values())
    if (address.band === band && address.column === column) taken.add(`${address.row} ${address.slot}`)
  return taken
}

function stillFits(plan: Plan, node: Placeable, band: number, address: Address): boolean {
  if (address.band !== band) return false
  if (address.column === 'strip') return node.agency === null
  return plan.columns[address.column]?.agency === node.agency
}

/** The first to stand in a band push the bands below it down, once and all together. */
function openBand(band: Band | undefined): void {
  if (!band || band.stripRows + band.officeRows > 0) return
  Object.assign(band, { stripRows: 1, officeRows: 1, firstRows: 1 })
}

function addColumns(
  plan: Plan,
  newcomers: readonly Placeable[],
  frame: Frame,
  band: (node: Placeable) => number,
): void {
  const known = new Set(plan.columns.map(({ agency }) => agency))
  const offices = newcomers.filter(({ agency }) => agency !== null && !known.has(agency))
  for (const agency of startOrder(offices, frame)) {
    const perBand = plan.bands.map((_, at) => offices.filter((one) => one.agency === agency && band(one) === at).length)
    plan.columns.push({ agency, slots: Math.ceil(Math.max(1, ...perBand) / plan.rows) })
  }
}

/** A wide picture gets higher rows, in which names have room, and then space below each band. */
function stretch(plan: Plan, aspect: number): void {
  const height = totalHeight(plan)
  const wanted = widthOf(plan) / (tooWide * aspect)
  const extra = Math.max(0, Math.min(wanted, mostStretch * height) - height)
  if (extra === 0) return
  plan.rise = riseFor(plan.bands, extra)
  const left = extra - (totalHeight(plan) - height)
  const bands = plan.bands.filter((band) => !isEmpty(band))
  for (const band of bands) band.foot = left / bands.length
}

function xOf(plan: Plan): Map<string, number> {
  const starts = { columns: columnStarts(plan), bands: bandStarts(plan) }
  return new Map([...plan.addresses].map(([id, address]) => [id, boxAt(plan, starts, address).x]))
}

function drawn(plan: Plan, frame: Frame, travel: Arranged['travel']): Layout {
  const starts = { columns: columnStarts(plan), bands: bandStarts(plan) }
  const width = widthOf(plan)
  const mirrored = <Placed extends { x: number }>(placed: Placed): Placed =>
    frame.rightToLeft ? { ...placed, x: width - placed.x } : placed
  return {
    boxes: new Map([...plan.addresses].map(([id, address]) => [id, mirrored(boxAt(plan, starts, address))])),
    bands: plan.bands.map((band, at) => ({
      level: band.level,
      y: starts.bands[at] ?? 0,
      height: heightOf(band, plan.rise),
    })),
    columns: plan.columns.map(({ agency, slots }, at) => {
      const columnWidth = slots * officeSlot.width
      return mirrored({ agency, x: (starts.columns[at] ?? 0) + columnWidth / 2, width: columnWidth })
    }),
    width,
    height: totalHeight(plan),
    travel,
    plan,
    frame,
  }
}

const aspects = [9 / 4, 16 / 9, 4 / 3, 1, 3 / 4]

/** The nearest of a few shapes, so that a small change of the window changes nothing. */
export function aspectOf(width: number, height: number): number {
  const away = (aspect: number) => Math.abs(Math.log(width / height / aspect))
  return aspects.reduce((best, aspect) => (away(aspect) < away(best) ? aspect : best))
}
