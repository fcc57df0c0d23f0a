import { type Country, type Files, grouped, officeOf, reference, seenFrom } from './country.ts'

const inTeam = 'Rule: an agency with activities in the joint work plan sits in the country team.'
const atWork =
  'Rule: an agency with activities in the joint work plan works for the country; whether it has a desk there is not known.'
const answers = 'Rule: whoever sits in the country team answers to the Resident Coordinator for collective results.'

/** The country team, the agencies that the work plan shows at work, and whom they answer to. */
export function teamRows(country: Country): Files {
  const { iso3, name, source, team, resident } = country
  const members = grouped(country.plan.projects, (activity) => officeOf(country, activity))
  const made = members.filter(([office]) => !resident.has(office))
  return {
    offices: made.map(([id, [activity]]) => {
      const agency = country.agencyOf(activity?.agency ?? '')
      return {
        id,
        name: `${agency.acronym} ${name}`,
        agency: agency.id,
        level: 'country',
        basis: 'DERIVED',
        source,
        note: atWork,
      }
    }),
    arrangements: [
      {
        id: team,
        name: `Country team ${name}`,
        aliases: `UNCT ${name}`,
        level: 'country',
        kind: 'COUNTRY_TEAM',
        ...reference,
      },
    ],
    covers: [
      { from: team, to: iso3, ...reference },
      ...made.map(([from, rows]) => ({
        from,
        to: iso3,
        presence: 'UNKNOWN',
        ...seenFrom(rows),
        basis: 'DERIVED',
        source,
        note: atWork,
      })),
    ],
    takes_part_in: [
      { from: `undp-rco-${iso3}`, to: team, role: 'CHAIR', validTo: '2019-01-01', ...reference },
      { from: `dco-${iso3}`, to: team, role: 'CHAIR', validFrom: '2019-01-01', ...reference },
      ...members.map(([from, rows]) => ({
        from,
        to: team,
        role: 'PARTICIPANT',
        ...seenFrom(rows),
        basis: 'DERIVED',
        source,
        note: inTeam,
      })),
    ],
    under: [{ from: team, to: 'unsdg', ...reference }],
    accountable_to: members.map(([from, rows]) => {
      const since = resident.has(from) ? { validFrom: '2019-01-01' } : seenFrom(rows)
      return {
        from,
        to: `dco-${iso3}`,
        scope: 'collective results',
        ...since,
        basis: 'DERIVED',
        source: 'maf-2019',
        note: answers,
      }
    }),
  }
}
