/** The period that a source of figures by year speaks of; of no year, none. */
export function periodOf(years: readonly number[]): { coversFrom?: string; coversUntil?: string } {
  const ordered = [...new Set(years)].sort((a, b) => a - b)
  const [first, last] = [ordered[0], ordered.at(-1)]
  return first === undefined ? {} : { coversFrom: `${first}-01-01`, coversUntil: `${last}-12-31` }
}
