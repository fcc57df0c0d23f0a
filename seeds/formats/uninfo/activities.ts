import type { Label } from '../format.ts'
import { type Country, coverageOf, type Files, grouped, moneyOf, officeOf, spanOf } from './country.ts'
import type { Result } from './framework.ts'
import type { Activity } from './workplan.ts'

/** A sub-output that several agencies report under one id is one joint activity of theirs. */
export function activityRows(country: Country, resultOf: (activity: Activity) => Result | undefined): Files {
  const joint = grouped(country.plan.projects, ({ id }) => `uninfo-${id}`)
    .filter(([, rows]) => agencies(country, rows).length > 1)
    .map(([id, rows]) => ({ id, rows, result: rows[0] && resultOf(rows[0]) }))
  const source = country.source
  const about = (rows: Activity[]) => ({ basis: 'DATASET', source, locator: `projects id ${rows[0]?.id}` })
  return {
    arrangements: joint.map(({ id, rows, result }) => ({
      id,
      name: nameOf(country, rows, result?.own),
      level: 'country',
      kind: 'JOINT_ACTIVITY',
      ...moneyOf(rows),
      ...spanOf(rows),
      ...about(rows),
    })),
    covers: joint.flatMap(({ id: from, rows }) => coverageOf(country, { from, ...spanOf(rows), ...about(rows) })),
    takes_part_in: joint.flatMap(({ id: to, rows }) =>
      grouped(rows, (row) => officeOf(country, row)).map(([from, own]) => ({
        from,
        to,
        role: 'PARTICIPANT',
        ...moneyOf(own),
        ...spanOf(own),
        basis: 'DATASET',
        source,
        locator: `projects id ${own[0]?.id} agency ${own[0]?.agency}`,
      })),
    ),
    under: joint.map(({ id: from, rows, result }) => ({
      from,
      to: result?.id ?? country.framework,
      ...spanOf(rows),
      ...about(rows),
    })),
  }
}

/** The file's own title; in the seeds what it is about, who takes part, where and since which year. */
function nameOf(country: Country, rows: Activity[], ofResult: Label | undefined) {
  const { id = 0, name } = rows[0] ?? {}
  const acronyms = agencies(country, rows)
  const some = acronyms.length > 4 ? [...acronyms.slice(0, 3), `${acronyms.length - 3} more`] : acronyms
  const parties = `${some.slice(0, -1).join(', ')} and ${some.at(-1)}`
  if (ofResult === undefined) return name?.trim() || `Joint activity ${id} of ${parties}, ${country.called}`
  const about = (country.labelOf(id) ?? ofResult).label
  const [year = ''] = spanOf(rows).validFrom?.split('-') ?? []
  const numbered = ofResult.number === '' ? about : `${about} (${ofResult.number})`
  return `${capitalised(numbered)}: ${parties}, ${country.called} ${year}`.trim()
}

function capitalised(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function agencies({ agencyOf }: Country, rows: Activity[]) {
  return [...new Set(rows.map((row) => agencyOf(row).acronym))].sort()
}
