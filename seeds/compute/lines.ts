import type { Cells } from './table.ts'

export type Offices = {
  id: string
  agency: string
  level: string
  basis: string
  validFrom?: string
  validTo?: string
}[]
export type Coverage = { from: string; to: string }[]

const regional = 'Rule: to the regional office that covers the country.'
const top = 'Rule: to headquarters, where no regional office is known to cover the country.'

/** The line of each country office that states none: common knowledge where both offices are, else derived. */
export function lines(offices: Offices, coverage: Coverage, stated: ReadonlySet<string>): Cells[] {
  const regionals = offices.filter(({ level }) => level === 'regional')
  const countries = offices.filter(({ id, level }) => level === 'country' && !stated.has(id))
  return countries.map(({ id, agency, basis, validFrom, validTo }) => {
    const above = regionals.find((office) => office.agency === agency && meet(coverage, id, office.id))
    const known = above !== undefined && basis === 'REFERENCE'
    return {
      from: id,
      to: above?.id ?? `${agency}-hq`,
      validFrom: validFrom || undefined,
      validTo: validTo || undefined,
      basis: known ? 'REFERENCE' : 'DERIVED',
      source: 'public-knowledge',
      note: above === undefined ? top : regional,
    }
  })
}

function meet(coverage: Coverage, one: string, other: string) {
  const placesOf = (office: string) => coverage.filter(({ from }) => from === office).map(({ to }) => to)
  const places = placesOf(other)
  return placesOf(one).some((place) => places.includes(place))
}
