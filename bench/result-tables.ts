import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { spread } from './measure.ts'
import type { AtScale } from './paths.ts'
import { faster, type Target } from './targets.ts'

type Cell = string | number | null

/** Lines of a table; numbers with three digits that count. */
function table(rows: readonly Record<string, Cell>[]): string {
  const [first] = rows
  if (!first) return ''
  const columns = Object.keys(first)
  const lines = [columns, ...rows.map((row) => columns.map((column) => shown(row[column] ?? null)))]
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]!.length)))
  return lines
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function shown(cell: Cell): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  return Number.isInteger(cell) || Math.abs(cell) >= 1_000
    ? Math.round(cell).toLocaleString('en')
    : String(Number(cell.toPrecision(3)))
}

export function questionTable({ asked }: AtScale): string {
  return table(
    asked.map(({ what, set, count, ms, scanned, outOfBudget, stepped }) => ({
      question: what,
      ends: set,
      k: count,
      pairs: ms.length,
      ...milliseconds('', ms),
      'arcs p95': spread(scanned).p95,
      'out of budget': outOfBudget,
      stepped,
    })),
  )
}

export function duelTable({ duels }: AtScale): string {
  return table(
    duels.map(({ peer, set, count, gaveUp, ours, theirs }) => ({
      peer,
      ends: set,
      k: count,
      pairs: ours.length,
      ...milliseconds('', ours),
      ...milliseconds('their ', theirs),
      'times faster': faster({ ours, theirs }),
      'gave up': gaveUp,
    })),
  )
}

export function timesTable(rows: readonly (readonly [what: string, ms: number[]])[]): string {
  return table(rows.map(([what, ms]) => ({ what, n: ms.length, ...milliseconds('', ms) })))
}

function milliseconds(whose: string, values: number[]): Record<string, number> {
  const { p50, p95, max } = spread(values)
  return { [`${whose}p50 ms`]: p50, [`${whose}p95`]: p95, [`${whose}max`]: max }
}

export function targetTable(targets: readonly Target[]): string {
  return table(targets.map(({ claim, target, measured, verdict }) => ({ claim, target, measured, verdict })))
}

/** Everything measured, and on what. */
export function writeJson(file: string, results: object) {
  const [cpu] = cpus()
  const machine = { cpu: cpu?.model ?? null, cores: cpus().length, node: process.version, at: new Date().toISOString() }
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value)
  writeFileSync(file, `${JSON.stringify({ machine, ...results }, rounded, 1)}\n`)
}
