import { type Country, coverageOf, type Files, grouped, officeOf, seenFrom } from './country.ts'

const atWork =
  'Rule: an agency with activities in the joint work plan works for the country; whether it has a desk there is not known.'
export const leads = 'Rule: a Resident Coordinator leads the country team.'
export const ofGroup = 'Rule: every country team stands under the Sustainable Development Group.'
export const answers =
  'Rule: whoever sits in the country team answers to the Resident Coordinator for collective results.'

/** The country team, the agencies that the work plan shows at work, and whom they answer to. */
export function teamRows(country: Country): Files {
  const { called, place, source, team, coordinators, resident, isElsewhere } = country
  const members = grouped(country.plan.projects, (activity) => officeOf(country, activity))
  const before = `undp-rco-${place.id}`
  const chairs = [
    ...(isElsewhere(before) ? [{ from: before, role: 'CHAIR', validTo: '2019-01-01' }] : []),
    ...coordinators.map((from) => ({ from, role: 'CHAIR', validFrom: '2019-01-01' })),
  ]
  const planned = { basis: 'DATASET', source, locator: 'name' }
  const made = members.filter(([office]) => !resident(office))
  return {
    offices: made.map(([id, [activity]]) => {
      const agency = activity && country.agencyOf(activity)
      return {
        id,
        name: `${agency?.acronym} ${called}`,
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
        name: `Country team ${called}`,
        aliases: `UNCT ${called}`,
        level: 'country',
        kind: 'COUNTRY_TEAM',
        ...planned,
      },
    ],
    covers: [
      ...coverageOf(country, { from: team, ...planned }),
      ...made.flatMap(([from, rows]) =>
        coverageOf(country, {
          from,
          presence: 'UNKNOWN',
          ...seenFrom(country, rows),
          basis: 'DERIVED',
          source,
          note: atWork,
        }),
      ),
    ],
    takes_part_in: [
      ...chairs.map((chair) => ({ ...chair, to: team, basis: 'DERIVED', source: 'maf-2019', note: leads })),
      ...members.map(([from, rows]) => ({
        from,
        to: team,
        role: 'PARTICIPANT',
        ...seenFrom(country, rows),
        basis: 'DATASET',
        source,
        locator: `projects agency ${rows[0]?.agency}`,
      })),
    ],
    under: isElsewhere('unsdg')
      ? [{ from: team, to: 'unsdg', basis: 'DERIVED', source: 'maf-2019', note: ofGroup }]
      : [],
    accountable_to: coordinators.flatMap((to) =>
      members
        .filter(([from]) => from !== to)
        .map(([from, rows]) => {
          const since = resident(from) ? { validFrom: '2019-01-01' } : seenFrom(country, rows)
          return {
            from,
            to,
            scope: 'collective results',
            ...since,
            basis: 'DERIVED',
            source: 'maf-2019',
            note: answers,
          }
        }),
    ),
  }
}
