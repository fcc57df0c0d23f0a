import { type Country, coverageOf, type Files, grouped, officeOf, spanOf } from './country.ts'
import { type Branch, titleOf } from './workplan.ts'

const meets =
  'Rule: a country team forms a results group for each priority of its framework; that this one met is not recorded.'
const worksIn = 'Rule: an agency with activities under a priority sits in its results group.'

/** The results group of each priority of the framework, under the country team, with who works on that priority. */
export function groupRows(country: Country): Files {
  const { called, place, plan, source, team } = country
  const span = spanOf(plan.projects)
  const named = new Map(grouped(plan.projects, titleOf))
  const groups = plan.framework.map((branch, index) => ({
    id: `results-group-${place.id}-${branch.id}`,
    name: `Results group ${index + 1}, ${called}`,
    activities: [...new Set(leavesOf(branch))].flatMap((name) => named.get(name) ?? []),
    about: { basis: 'DERIVED', source, locator: `framework id ${branch.id}` },
  }))
  return {
    arrangements: groups.map(({ id, name, about }) => ({
      id,
      name,
      level: 'country',
      kind: 'RESULTS_GROUP',
      ...span,
      ...about,
      note: meets,
    })),
    covers: groups.flatMap(({ id, about }) => coverageOf(country, { from: id, ...span, ...about, note: meets })),
    under: groups.map(({ id, about }) => ({ from: id, to: team, ...span, ...about, note: meets })),
    takes_part_in: groups.flatMap(({ id, activities, about }) =>
      grouped(activities, (activity) => officeOf(country, activity)).map(([from, rows]) => ({
        from,
        to: id,
        role: 'PARTICIPANT',
        ...spanOf(rows),
        ...about,
        note: worksIn,
      })),
    ),
  }
}

/** The names of the results that have none below them: activities are under those. */
function leavesOf({ name, children }: Branch): string[] {
  return (children ?? []).length === 0 ? [name.trim()] : (children ?? []).flatMap(leavesOf)
}
