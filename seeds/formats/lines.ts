import type { Above } from './format.ts'
import { type Cells, grouped } from './uninfo/country.ts'

type Span = { validFrom?: string | undefined; validTo?: string | undefined }
export type Office = { id: string; agency: string; headquarters?: string | undefined } & Span
export type Offices = (Office & { level: string })[]
export type Coverage = ({ from: string; to: string } & Span)[]

const regional = 'Rule: to the regional office that covers the country.'
const top = 'Rule: to headquarters, where no regional office is known to cover the country.'

/** The lines of each country office that states none, by rule, whatever its own basis is. */
export function lines(offices: Offices, coverage: Coverage, stated: ReadonlySet<string>): Cells[] {
  const regionals = offices.filter(({ level }) => level === 'regional')
  const countries = offices.filter(({ id, level }) => level === 'country' && !stated.has(id))
  const covered = new Map(grouped(coverage, ({ from }) => from))
  return countries.flatMap((office) => {
    const places = new Set((covered.get(office.id) ?? []).map(({ to }) => to))
    const above = regionals
      .filter(({ agency }) => agency === office.agency)
      .flatMap(({ id }) => (covered.get(id) ?? []).filter(({ to }) => places.has(to)))
      .map(({ from, validFrom, validTo }) => ({ office: from, validFrom, validTo }))
    return linesOf({ headquarters: `${office.agency}-hq`, ...office }, abovesOf(above))
  })
}

/** Each office once, from the first day on which it covers one of the places until the last. */
export function abovesOf(coverage: Above[]): Above[] {
  return grouped(coverage, ({ office }) => office).map(([office, spans]) => {
    const begins = spans.map(({ validFrom }) => validFrom || '').sort()
    const ends = spans.map(({ validTo }) => validTo || never).sort()
    return { office, validFrom: begins[0] || undefined, validTo: ends.at(-1) === never ? undefined : ends.at(-1) }
  })
}

/**
 * The lines of an office to the regional offices above it, one after the other, and to headquarters, if its agency has
 * any, while none is known.
 * Where two cover its places on the same days, the first of them has it.
 */
export function linesOf(office: Office, above: Above[]): Cells[] {
  const found: { to: string | undefined; from: string; until: string }[] = []
  let reached = office.validFrom || ''
  const end = office.validTo || never
  const inOrder = above.toSorted((a, b) => compare(a.validFrom || '', b.validFrom || ''))
  for (const { office: to, validFrom, validTo } of inOrder) {
    const [from, until] = [later(validFrom || '', reached), sooner(validTo || never, end)]
    if (from >= until) continue
    if (from > reached) found.push({ to: undefined, from: reached, until: from })
    found.push({ to, from, until })
    reached = until
  }
  if (reached < end) found.push({ to: undefined, from: reached, until: end })
  return found
    .map(({ to, from, until }) => lineOf(office, to, { validFrom: from, validTo: until }))
    .filter((line) => line !== undefined)
}

function lineOf(
  { id, headquarters }: Office,
  above: string | undefined,
  { validFrom, validTo }: Span,
): Cells | undefined {
  if (above === undefined && headquarters === undefined) return undefined
  return {
    from: id,
    to: above ?? headquarters,
    validFrom: validFrom || undefined,
    validTo: validTo === never ? undefined : validTo,
    basis: 'DERIVED',
    source: 'crosstie-model',
    note: above === undefined ? top : regional,
  }
}

// Later than any day: ISO days are compared as texts.
const never = '9999-99-99'
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const later = (a: string, b: string) => (a > b ? a : b)
const sooner = (a: string, b: string) => (a < b ? a : b)
