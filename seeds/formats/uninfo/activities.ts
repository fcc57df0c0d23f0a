import { type Country, coverageOf, type Files, grouped, moneyOf, officeOf, spanOf } from './country.ts'
import type { ResultOf } from './framework.ts'
import type { Activity } from './workplan.ts'

/** A sub-output that several agencies report under one id is one joint activity of theirs. */
export function activityRows(country: Country, resultOf: ResultOf): Files {
  const joint = grouped(country.plan.projects, ({ id }) => `uninfo-${id}`).filter(
    ([, rows]) => agencies(country, rows).length > 1,
  )
  const source = country.source
  const about = (rows: Activity[]) => ({ basis: 'DATASET', source, locator: `projects id ${rows[0]?.id}` })
  return {
    arrangements: joint.map(([id, rows]) => ({
      id,
      name: nameOf(country, rows),
      level: 'country',
      kind: 'JOINT_ACTIVITY',
      ...moneyOf(rows),
      ...spanOf(rows),
      ...about(rows),
    })),
    covers: joint.flatMap(([from, rows]) => coverageOf(country, { from, ...spanOf(rows), ...about(rows) })),
    takes_part_in: joint.flatMap(([to, rows]) =>
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
    under: joint.map(([from, rows]) => ({
      from,
      to: rows[0] ? resultOf(rows[0]) : country.framework,
      ...spanOf(rows),
      ...about(rows),
    })),
  }
}

function nameOf(country: Country, rows: Activity[]) {
  const acronyms = agencies(country, rows)
  const some = acronyms.length > 4 ? [...acronyms.slice(0, 3), `${acronyms.length - 3} more`] : acronyms
  return `Joint activity ${rows[0]?.id} of ${some.slice(0, -1).join(', ')} and ${some.at(-1)}, ${country.place.name}`
}

function agencies({ agencyOf }: Country, rows: Activity[]) {
  return [...new Set(rows.map((row) => agencyOf(row).acronym))].sort()
}
