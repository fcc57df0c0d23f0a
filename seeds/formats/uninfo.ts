import type { Input } from '../import/bytes.ts'
import type { Place } from '../issues.ts'
import { tableNames } from '../tables.ts'
import { datasetSource, openData } from './file-version.ts'
import type { Agency, Format, FormatContext, Known } from './format.ts'
import { linesOf } from './lines.ts'
import { dayOf } from './observed.ts'
import { activityRows } from './uninfo/activities.ts'
import { type Country, daysOf, type Files, officeOf, spanOf, together } from './uninfo/country.ts'
import { frameworkRows, type Result, resultsByName, resultsOf } from './uninfo/framework.ts'
import { groupRows } from './uninfo/groups.ts'
import { teamRows } from './uninfo/members.ts'
import { type Activity, type Head, headOf, readWorkPlan, titleOf, type WorkPlan } from './uninfo/workplan.ts'

/** A workspace, the files that hold a copy of it, and the countries that they are for. */
type Workspace = { id: number; name: string; inputs: Input[]; countries: Known[] }

export const uninfo: Format = {
  name: 'uninfo',
  about: 'UN INFO joint work plans, one JSON document per country',
  details: `Makes the country team, the framework with its results, and a joint activity of each sub-output that several
agencies report. A workspace of several countries is copied into the file of each: give all its files in one command, and
it counts once, as a region. Each workspace is a source of its own, uninfo-<country>: importing a newer file replaces what
the older one said. Results and activities keep the titles of the file; a result that only activities name is made too,
under the framework itself.`,
  extension: '.json',
  looksUpNames: true,
  units: ['$.name', '$.projects.*', '$.framework.*'],
  brings: /^uninfo-/,
  async *read(inputs, context) {
    for (const workspace of await workspacesIn(inputs, context)) {
      const plan = await readWorkPlan(workspace.inputs, { workspace_id: workspace.id, name: workspace.name }, context)
      const agencies = agenciesIn(plan, context)
      if (workspace.countries.length === 0) {
        for (const activity of plan.projects) context.leaveOut(activity)
        continue
      }
      const country = countryOf(workspace, plan, agencies, context)
      const at = { file: workspace.inputs[0]?.name ?? '' }
      const results = resultsOf(country)
      tellOutOfTree(country, results, at, context)
      const files = { ...sourcesOf(workspace, country), ...rowsOf(country, results, context) }
      const places = placesOf(country, results)
      for (const table of tableNames)
        for (const row of files[table] ?? []) {
          // What is wrong with a row is told at its own place, and goes for the whole plan: the others rest on it.
          const place = places.get(String(row.id ?? row.from)) ?? at
          yield { table, row, owner: country.source, at: { ...place, unit: '' }, repeats: true }
        }
    }
  },
}

/** Where in its files stands what a row is made of. */
function placesOf(country: Country, results: Result[]) {
  const { projects } = country.plan
  return new Map([
    ...projects
      .toReversed()
      .map((row) => [officeOf(country, row), { file: row.file, pointer: `${row.pointer}/agency` }] as const),
    ...projects.toReversed().map(({ id, file, pointer }) => [`uninfo-${id}`, { file, pointer }] as const),
    ...results.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])),
  ])
}

/** Every row that a work plan stands for. */
function rowsOf(country: Country, results: Result[], context: FormatContext): Files {
  const files = together([
    teamRows(country),
    frameworkRows(country, results),
    groupRows(country),
    activityRows(country, resultsByName(results)),
  ])
  const made = (files.offices ?? []).map(({ id, agency }) => ({ id: String(id), agency: String(agency) }))
  const places = [country.place.id, ...country.countries]
  const lines = made.flatMap(({ id, agency }) => {
    const { headquarters } = agencyOf(country, agency)
    const lines = linesOf({ id, agency, headquarters }, context.regionalOffices(agency, places))
    if (lines.length === 0) tellWithout(country, agency, context)
    return lines
  })
  return { ...files, ...regionOf(country), reports_to: lines }
}

function agencyOf({ plan, agencyOf }: Country, id: string) {
  const agencies = plan.projects.map(agencyOf)
  return agencies.find((agency) => agency.id === id) ?? { id, acronym: id, isAggregate: false, headquarters: undefined }
}

/** Says that an office reports to nobody, as the graph has no headquarters of its agency. */
function tellWithout({ plan, agencyOf }: Country, id: string, { report }: FormatContext) {
  const activity = plan.projects.find((activity) => agencyOf(activity).id === id)
  if (activity === undefined) return
  const { file, pointer, agency } = activity
  const place = { file, pointer: `${pointer}/agency`, field: 'agency' }
  const hint = 'Its office comes in without a line above it. Bring its headquarters in a folder of your own to have one'
  const expected = 'an agency with headquarters in the graph'
  report({ code: 'NO_HEADQUARTERS', severity: 'warning', ...place, expected, found: agency, hint })
}

/** Says how many activities are under results that only activities name. */
function tellOutOfTree({ plan }: Country, results: Result[], at: Place, { report }: Pick<FormatContext, 'report'>) {
  const named = new Set(results.flatMap(({ title, note }) => (note === undefined ? [] : [title])))
  const count = plan.projects.filter((activity) => named.has(titleOf(activity))).length
  if (count === 0) return
  report({
    code: 'OUT_OF_TREE',
    severity: 'warning',
    ...at,
    pointer: '/projects',
    field: 'outcome',
    expected: 'results that are in the framework',
    found: `${count} of ${plan.projects.length} activities under ${named.size} that are not`,
    hint: 'Each is a result of its own under the framework, and its note says so',
  })
}

async function workspacesIn(inputs: Input[], context: FormatContext): Promise<Workspace[]> {
  const workspaces = new Map<number, Workspace>()
  for (const input of inputs) {
    const head = await headOf(input, context)
    if (!head) continue
    const { workspace_id: id, name } = head
    const country = context.place(name, { file: input.name, pointer: '/name' }, 'name', codeOf(head, input))
    const workspace = workspaces.get(id) ?? { id, name, inputs: [], countries: [] }
    workspace.inputs.push(input)
    if (country && !workspace.countries.some((known) => known.id === country.id)) workspace.countries.push(country)
    workspaces.set(id, workspace)
  }
  return [...workspaces.values()]
}

/** The code of the country that a file states, or that it is named after, as in `CIV.json`. */
function codeOf({ iso3 }: Head, { name }: Input) {
  return iso3 ?? /(?:^|\/)([A-Z]{3})\.json$/.exec(name)?.[1]
}

/** Who stands for each spelling of the plan; who is not known is reported, and what is theirs is left out. */
function agenciesIn(plan: WorkPlan, context: FormatContext) {
  const first = new Map<string, Activity>()
  for (const activity of plan.projects) if (!first.has(activity.agency)) first.set(activity.agency, activity)
  const agencies = new Map(
    [...first].map(([spelling, { file, pointer }]) => {
      const at = { file, pointer: `${pointer}/agency`, unit: pointer }
      return [spelling, context.agency(spelling, at, 'agency')] as const
    }),
  )
  for (const activity of plan.projects) if (!agencies.get(activity.agency)) context.leaveOut(activity)
  return agencies
}

function countryOf(
  { id, inputs, countries }: Workspace,
  plan: WorkPlan,
  agencies: Map<string, Agency | undefined>,
  context: FormatContext,
): Country {
  const { called, ...place } = placeOf(id, countries, context)
  const covered = [...new Set([...countries.map((country) => country.id), ...context.partsOf(place.id)])].sort()
  const source = `uninfo-${place.id}`
  const { validFrom: begun } = spanOf(plan.projects)
  const isElsewhere = (party: string) => context.isElsewhere(party, source)
  return {
    place,
    called,
    countries: covered,
    // Who is not known was reported; what the others do stands all the same where the user accepts a part.
    plan: { ...plan, projects: plan.projects.filter(({ agency }) => agencies.get(agency) !== undefined) },
    day: dayOf(inputs),
    source,
    team: `unct-${place.id}`,
    framework: begun === undefined ? `cf-${place.id}` : `cf-${place.id}-${begun.slice(0, 4)}`,
    agencyOf: ({ agency }) => agencies.get(agency) ?? { id: agency, acronym: agency, isAggregate: false },
    coordinators: context.coordinators([place.id, ...covered]).filter((office) => context.isElsewhere(office, source)),
    resident: isElsewhere,
    isElsewhere,
    labelOf: (id) => context.labelOf(plan.workspace_id, id),
  }
}

/**
 * A workspace of several countries is a region of its own; one that is known as such stays one, with all of them, even
 * where the file of one alone comes.
 */
function placeOf(id: number, countries: Known[], context: FormatContext): Known & { called: string } {
  const region = `workspace-${id}`
  const known = context.placeById(region)
  const [first, ...more] = countries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (known) return { id: region, name: known.name, called: known.name.replace(` (UN INFO workspace ${id})`, '') }
  if (first !== undefined && more.length === 0) return { ...first, called: first.name }
  const called = names(countries)
  return { id: region, name: `${called} (UN INFO workspace ${id})`, called }
}

function names(countries: Known[]) {
  const sorted = countries.map(({ name }) => name).sort()
  const shown = sorted.length > 3 ? [...sorted.slice(0, 2), `${sorted.length - 2} more`] : sorted
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

function regionOf({ place, countries, source }: Country): Files {
  if (countries.includes(place.id)) return {}
  return {
    places: [{ id: place.id, name: place.name, kind: 'REGION', scheme: 'uninfo', partOf: 'world', source }],
    place_parts: countries.map((from) => ({ from, to: place.id, source })),
  }
}

/** The period of a plan is from the first day of its activities to the last, which may be still to come. */
function sourcesOf({ inputs }: Workspace, { source, place, plan }: Country): Files {
  const { start: coversFrom, end: coversUntil } = daysOf(plan.projects)
  const about = {
    id: source,
    title: `UN INFO joint work plan of ${place.name}`,
    publisher: 'United Nations Development Coordination Office',
    ...openData,
  }
  return { sources: [{ ...datasetSource(inputs, about), coversFrom, coversUntil }] }
}
