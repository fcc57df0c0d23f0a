import { type Country, coverageOf, type Files, grouped, officeOf, reference, seenFrom } from './country.ts'

const inTeam = 'Rule: an agency with activities in the joint work plan sits in the country team.'
const atWork =
  'Rule: an agency with activities in the joint work plan works for the country; whether it has a desk there is not known.'
const answers = 'Rule: whoever sits in the country team answers to the Resident Coordinator for collective results.'

/** The country team, the agencies that the work plan shows at work, and whom they answer to. */
export function teamRows(country: Country): Files {
  const { place, source, team, resident, isElsewhere } = country
  const members = grouped(country.plan.projects, (activity) => officeOf(country, activity))
  const coordinator = `dco-${place.id}`
  const chairs = [
    { from: `undp-rco-${place.id}`, role: 'CHAIR', validTo: '2019-01-01' },
    { from: coordinator, role: 'CHAIR', validFrom: '2019-01-01' },
  ]
  const made = members.filter(([office]) => !resident(office))
  return {
    offices: made.map(([id, [activity]]) => {
      const agency = activity && country.agencyOf(activity)
      return {
        id,
        name: `${agency?.acronym} ${place.name}`,
        agency: agency?.id,
        level: 'country',
        basis: 'DERIVED',
        source,
        note: atWork,
      }
    }),
    arrangements: [
      {
        id: team,
        name: `Country team ${place.name}`,
        aliases: `UNCT ${place.name}`,
        level: 'country',
        kind: 'COUNTRY_TEAM',
        ...reference,
      },
    ],
    covers: [
      ...coverageOf(country, { from: team, ...reference }),
      ...made.flatMap(([from, rows]) =>
        coverageOf(country, {
          from,
          presence: 'UNKNOWN',
          ...seenFrom(rows),
          basis: 'DERIVED',
          source,
          note: atWork,
        }),
      ),
    ],
    takes_part_in: [
      ...chairs.filter(({ from }) => isElsewhere(from)).map((chair) => ({ ...chair, to: team, ...reference })),
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
    under: isElsewhere('unsdg') ? [{ from: team, to: 'unsdg', ...reference }] : [],
    accountable_to: (isElsewhere(coordinator) ? members : []).map(([from, rows]) => {
      const since = resident(from) ? { validFrom: '2019-01-01' } : seenFrom(rows)
      return {
        from,
        to: coordinator,
        scope: 'collective results',
        ...since,
        basis: 'DERIVED',
        source: 'maf-2019',
        note: answers,
      }
    }),
  }
}
