import { type Country, coverageOf, type Files, grouped, moneyOf, officeOf, reference, spanOf } from './country.ts'
import type { Activity, Branch } from './workplan.ts'

type Result = { branch: Branch; id: string; above: string; title: string }

const depths = ['Priority', 'Outcome', 'Output']
const worksOn = 'Rule: an agency takes part in the results that it has activities under.'

/** The result that an activity names; the framework itself when the tree has no such result. */
export type ResultOf = (activity: Activity) => string

/** The Cooperation Framework with its results, and the agencies that have activities under each. */
export function frameworkRows(country: Country): Files {
  const { place, plan, source, framework, team } = country
  const span = spanOf(plan.projects)
  const results = resultsOf(country)
  const named = new Map(grouped(plan.projects, ({ outcome }) => outcome?.trim() ?? ''))
  const about = ({ branch }: Result) => ({ basis: 'DATASET', source, locator: `framework id ${branch.id}` })
  return {
    arrangements: [
      {
        id: framework,
        name: `Cooperation Framework ${place.name}`,
        level: 'country',
        kind: 'COOPERATION_FRAMEWORK',
        ...span,
        basis: 'DATASET',
        source,
        locator: 'framework',
      },
      ...results.map((result) => ({
        id: result.id,
        name: `${result.title}, ${place.name}`,
        level: 'country',
        kind: 'RESULT',
        ...moneyOf([result.branch]),
        ...span,
        ...about(result),
      })),
    ],
    covers: [
      ...coverageOf(country, { from: framework, ...span, basis: 'DATASET', source, locator: 'framework' }),
      ...results.flatMap((result) => coverageOf(country, { from: result.id, ...span, ...about(result) })),
    ],
    takes_part_in: results.flatMap(({ branch, id }) => {
      const activities = isLeaf(branch) ? (named.get(branch.name.trim()) ?? []) : []
      return grouped(activities, (activity) => officeOf(country, activity)).map(([from, rows]) => ({
        from,
        to: id,
        role: 'PARTICIPANT',
        ...moneyOf(rows),
        ...spanOf(rows),
        basis: 'DERIVED',
        source,
        locator: `framework id ${branch.id}`,
        note: worksOn,
      }))
    }),
    under: [
      { from: framework, to: team, ...span, ...reference },
      ...results.map((result) => ({ from: result.id, to: result.above, ...span, ...about(result) })),
    ],
  }
}

/** Finds the result of an activity by the name that both give it. */
export function resultsByName(country: Country): ResultOf {
  const idOf = new Map<string, string>()
  for (const { branch, id } of resultsOf(country)) {
    const name = branch.name.trim()
    if (isLeaf(branch) && !idOf.has(name)) idOf.set(name, id)
  }
  return ({ outcome }) => idOf.get(outcome?.trim() ?? '') ?? country.framework
}

function resultsOf({ plan, framework }: Country) {
  return plan.framework.flatMap((branch, index) => resultsUnder(branch, framework, [index + 1]))
}

/** Results are called by their place in the tree: their codes are not unique and their texts are somebody's. */
function resultsUnder(branch: Branch, above: string, position: number[]): Result[] {
  const id = `uninfo-result-${branch.id}`
  const title = `${depths[position.length - 1] ?? 'Result'} ${position.join('.')}`
  const below = (branch.children ?? []).flatMap((child, index) => resultsUnder(child, id, [...position, index + 1]))
  return [{ branch, id, above, title }, ...below]
}

function isLeaf({ children }: Branch) {
  return (children ?? []).length === 0
}
