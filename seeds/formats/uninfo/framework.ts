import { createHash } from 'node:crypto'
import type { Label } from '../format.ts'
import { type Country, coverageOf, type Files, grouped, moneyOf, officeOf, spanOf } from './country.ts'
import { type Activity, type Branch, titleOf } from './workplan.ts'

/** A result; `title` is what activities name it by, `own` what its joint activities are called after in our own words. */
export type Result = {
  id: string
  above: string
  name: string
  own: Label | undefined
  title: string
  locator: string
  note?: string
  money: ReturnType<typeof moneyOf>
  isLeaf: boolean
  at?: Branch['at']
}

const depths = ['Priority', 'Outcome', 'Output']
const worksOn = 'Rule: an agency takes part in the results that it has activities under.'
const daysOfActivities = 'Rule: its days, and its year, are those of the activities under it; the file states none.'
const ofTeam = 'Rule: a Cooperation Framework is that of the country team.'
const onlyNamed = 'Not in the framework of the file; named by activities only.'

/** The Cooperation Framework with its results, and the agencies that have activities under each. */
export function frameworkRows(country: Country, results: Result[]): Files {
  const { called, plan, source, framework, team } = country
  const span = spanOf(plan.projects)
  const activitiesUnder = new Map(grouped(plan.projects, titleOf))
  const about = ({ locator }: Result) => ({ basis: 'DATASET', source, locator })
  return {
    arrangements: [
      {
        id: framework,
        name: `Cooperation Framework ${called}`,
        level: 'country',
        kind: 'COOPERATION_FRAMEWORK',
        ...listedIn(plan.projects),
        ...span,
        basis: 'DATASET',
        source,
        locator: 'framework',
        note: daysOfActivities,
      },
      ...results.map((result) => ({
        id: result.id,
        name: result.name,
        level: 'country',
        kind: 'RESULT',
        ...result.money,
        ...span,
        ...about(result),
        note: result.note,
      })),
    ],
    covers: [
      ...coverageOf(country, { from: framework, ...span, basis: 'DATASET', source, locator: 'framework' }),
      ...results.flatMap((result) => coverageOf(country, { from: result.id, ...span, ...about(result) })),
    ],
    takes_part_in: results.flatMap(({ id, isLeaf, title, locator }) => {
      const activities = isLeaf ? (activitiesUnder.get(title) ?? []) : []
      return grouped(activities, (activity) => officeOf(country, activity)).map(([from, rows]) => ({
        from,
        to: id,
        role: 'PARTICIPANT',
        ...moneyOf(rows),
        ...spanOf(rows),
        basis: 'DERIVED',
        source,
        locator,
        note: worksOn,
      }))
    }),
    under: [
      { from: framework, to: team, ...span, basis: 'DERIVED', source: 'maf-2019', note: ofTeam },
      ...results.map((result) => ({ from: result.id, to: result.above, ...span, ...about(result) })),
    ],
  }
}

/** How a file lists activities, of which only the joint ones are kept: how many, in how many rows, and how many say no money. */
function listedIn(rows: Activity[]) {
  if (rows.length === 0) return {}
  const isGiven = ({ required }: Activity) => required !== null && required > 0
  return {
    activities: new Set(rows.map(({ id }) => id)).size,
    activityParts: rows.length,
    partsWithoutMoney: rows.filter((row) => !isGiven(row)).length,
  }
}

/** Finds the result of an activity by the name that both give it; undefined where the activity names none. */
export function resultsByName(results: Result[]): (activity: Activity) => Result | undefined {
  const byTitle = new Map<string, Result>()
  for (const result of results) if (result.isLeaf && !byTitle.has(result.title)) byTitle.set(result.title, result)
  return (activity) => byTitle.get(titleOf(activity))
}

/** The results of the tree, and those that only activities name: these stand under the framework itself. */
export function resultsOf(country: Country): Result[] {
  const { plan, framework } = country
  const inTree = plan.framework.flatMap((branch) => resultsUnder(country, branch, framework, 0))
  const leaves = new Set(inTree.filter(({ isLeaf }) => isLeaf).map(({ title }) => title))
  const elsewhere = grouped(plan.projects, titleOf).filter(([title]) => title !== '' && !leaves.has(title))
  return [...inTree, ...elsewhere.map(([title, rows]) => resultNamed(country, title, rows))]
}

function resultsUnder(country: Country, branch: Branch, above: string, depth: number): Result[] {
  const id = `uninfo-result-${branch.id}`
  const title = branch.name.trim()
  const children = branch.children ?? []
  const result = {
    id,
    above,
    ...calledIn(country, branch.id, title, depths[depth] ?? 'Result'),
    title,
    locator: `framework id ${branch.id}`,
    money: moneyOf([branch]),
    isLeaf: children.length === 0,
    ...(branch.at && { at: branch.at }),
  }
  return [
    result,
    ...children.flatMap((child, index) => resultsUnder(country, { ...child, ...below(branch, index) }, id, depth + 1)),
  ]
}

/** Where a result below another stands. */
function below({ at }: Branch, index: number): Pick<Branch, 'at'> {
  return at ? { at: { file: at.file, pointer: `${at.pointer}/children/${index}` } } : {}
}

function resultNamed(country: Country, title: string, rows: Activity[]): Result {
  const key = createHash('sha256').update(title).digest('hex').slice(0, 10)
  return {
    id: `uninfo-result-${country.plan.workspace_id}-${key}`,
    above: country.framework,
    ...calledIn(country, key, title, 'Output'),
    title,
    locator: `projects id ${rows[0]?.id} outcome`,
    note: onlyNamed,
    money: moneyOf(rows),
    isLeaf: true,
    ...(rows[0] && { at: { file: rows[0].file, pointer: `${rows[0].pointer}/outcome` } }),
  }
}

/** In our own words where there are some, else as the file has it. */
function calledIn({ labelOf, called }: Country, id: string | number, title: string, kind: string) {
  const own = labelOf(id)
  if (own === undefined) return { name: title, own }
  const numbered = own.number === '' ? kind : `${kind} ${own.number}`
  return { name: `${numbered}: ${own.label}, ${called}`, own }
}
