import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

type Reviewed = { donor: string; contributor: string; from: string; through: string; note: string }
/** Whom the money came from and through what, or why a row is not read. */
export type Reading = { from: string; through: string } | { why: string }

/**
 * Every spelling of a donor in the statistics of revenue, with each code of contributor that it stands under, read by a
 * person. A spelling without a code stands for all of its rows, one without `from` is not read; `note` says why.
 */
const reviewed = parse(readFileSync(new URL('donors.csv', import.meta.url)), { columns: true }) as Reviewed[]
const readings = new Map(reviewed.map((row) => [keyOf(row.donor, row.contributor), row]))
const known = new Set(reviewed.map(({ donor }) => donor))

/** How a row of this donor under this code is read. What nobody reviewed is not guessed. */
export function readingOf(donor: string, contributor: string): Reading {
  if (donor === '') return { why: 'no donor is named' }
  const found = readings.get(keyOf(donor, contributor)) ?? readings.get(keyOf(donor, ''))
  if (found?.from) return { from: found.from, through: found.through }
  if (found) return { why: found.note }
  return {
    why: known.has(donor)
      ? `under ${contributor}, no code of an organisation of the system`
      : 'a spelling that nobody reviewed',
  }
}

function keyOf(donor: string, contributor: string) {
  return `${donor}\n${contributor}`
}
