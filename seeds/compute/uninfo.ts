// What the UN INFO joint work plans say about the pilots, as rows: `npx tsx seeds/compute/uninfo.ts <folder with ALB.json …>`
// writes seeds/*.uninfo.csv. The same files always give the same rows; tests compare the two where the files are there.
import { pathToFileURL } from 'node:url'
import { activityRows } from './activities.ts'
import { type Country, type Files, together } from './country.ts'
import { frameworkRows } from './framework.ts'
import { type Coverage, lines, type Offices } from './lines.ts'
import { teamRows } from './members.ts'
import { spellings } from './spellings.ts'
import { rowsOf, writeSeeds } from './table.ts'
import { readWorkPlan } from './workplan.ts'

/** Computes the rows of every country whose work plan is listed in sources.csv as `uninfo-<iso3>`. */
export function computeUninfo(folder: string): Files {
  const names = new Map(rowsOf('places').map(({ id, name }) => [id, name]))
  const resident = new Set(rowsOf('offices').map(({ id }) => id ?? ''))
  const agencyOf = spellings()
  const countries = rowsOf('sources').flatMap(({ id = '' }): Country[] => {
    const [, iso3] = /^uninfo-([a-z]{3})$/.exec(id) ?? []
    if (iso3 === undefined) return []
    const plan = readWorkPlan(folder, iso3)
    const begun = plan.projects.map(({ start }) => start.slice(0, 4)).sort()[0]
    const framework = begun === undefined ? `cf-${iso3}` : `cf-${iso3}-${begun}`
    return [
      { iso3, name: names.get(iso3) ?? iso3, plan, source: id, team: `unct-${iso3}`, framework, agencyOf, resident },
    ]
  })
  const files = together(
    countries.flatMap((country) => [teamRows(country), frameworkRows(country), activityRows(country)]),
  )
  return { ...files, reports_to: linesOf(files) }
}

function linesOf({ offices = [], covers = [] }: Files) {
  const stated = new Set(rowsOf('reports_to').map(({ from = '' }) => from))
  const allOffices = [...rowsOf('offices'), ...offices] as Offices
  return lines(allOffices, [...rowsOf('covers'), ...covers] as Coverage, stated)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('uninfo', computeUninfo(process.argv[2] ?? '../shared/data/uninfo'))
}
