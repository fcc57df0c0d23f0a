import { type Cells, grouped } from '../formats/uninfo/country.ts'
import type { Tally } from './offline.ts'

/**
 * One of the sentences by which `dataset` tells what the data leaves out: how many rows of a file are passed over, by why,
 * and, where that differs, by what: "a donor outside the system: Private Sector 1,473, European Union 1,052".
 */
export function gapOf(key: string, file: string, { read, passedOver }: Tally): Cells {
  const parted = [...passedOver].map(([what, count]) => ({ count, ...partsOf(what) }))
  const reasons = grouped(parted, ({ why }) => why).map(([why, rows]) => {
    const mostFirst = rows.toSorted((a, b) => b.count - a.count)
    return { why, count: sumOf(rows), told: mostFirst.map(({ of, count }) => `${of}${inWords(count)}`).join(', ') }
  })
  const mostFirst = reasons.toSorted((a, b) => b.count - a.count).map(({ why, told }) => `${why}: ${told}`)
  const value = `Of the ${inWords(read)} rows of ${file}, ${inWords(sumOf(parted))} are passed over: ${mostFirst.join('; ')}.`
  return { key: `gap-${key}`, value, source: 'crosstie-model' }
}

function partsOf(what: string) {
  const at = what.indexOf(': ')
  return at < 0 ? { why: what, of: '' } : { why: what.slice(0, at), of: `${what.slice(at + 2)} ` }
}

function sumOf(rows: { count: number }[]) {
  return rows.reduce((sum, { count }) => sum + count, 0)
}

const inWords = (count: number) => count.toLocaleString('en')
