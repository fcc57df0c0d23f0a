import type { Cells } from './uninfo/country.ts'

export type Office = { id: string; agency: string; basis: string; validFrom?: string; validTo?: string }
export type Offices = (Office & { level: string })[]
export type Coverage = { from: string; to: string }[]

const regional = 'Rule: to the regional office that covers the country.'
const top = 'Rule: to headquarters, where no regional office is known to cover the country.'

/** The line of each country office that states none: common knowledge where both offices are, else derived. */
export function lines(offices: Offices, coverage: Coverage, stated: ReadonlySet<string>): Cells[] {
  const regionals = offices.filter(({ level }) => level === 'regional')
  const countries = offices.filter(({ id, level }) => level === 'country' && !stated.has(id))
  return countries.map((office) => {
    const above = regionals.find(({ id, agency }) => agency === office.agency && meet(coverage, office.id, id))
    return lineOf(office, above?.id)
  })
}

/** The line of an office to the regional office above it, or to headquarters where none is known. */
export function lineOf({ id, agency, basis, validFrom, validTo }: Office, above: string | undefined): Cells {
  return {
    from: id,
    to: above ?? `${agency}-hq`,
    validFrom: validFrom || undefined,
    validTo: validTo || undefined,
    basis: above !== undefined && basis === 'REFERENCE' ? 'REFERENCE' : 'DERIVED',
    source: 'public-knowledge',
    note: above === undefined ? top : regional,
  }
}

function meet(coverage: Coverage, one: string, other: string) {
  const placesOf = (office: string) => coverage.filter(({ from }) => from === office).map(({ to }) => to)
  const places = placesOf(other)
  return placesOf(one).some((place) => places.includes(place))
}
