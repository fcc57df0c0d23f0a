import { z } from 'zod'
import { always, isDate, toDay } from '../contract/days.ts'
import type { Counter } from '../engine/graph/left-out.ts'
import type { Names } from '../engine/graph/names.ts'
import type { Parties, Succession } from '../engine/graph/projection.ts'
import { statement } from '../neo4j/statement.ts'

export const successionsIn = statement('projection/successions', {
  params: z.object({}),
  row: z.object({ heir: z.string(), former: z.string(), on: z.string().nullable() }),
})

/** Who came after whom. What is no day, or between parties that were left out, is counted as left out. */
export function successionsOf(
  rows: z.output<typeof successionsIn.row>[],
  parties: Parties,
  agencies: Names,
  leftOut: Counter,
): Succession[] {
  const numbersOf = (id: string) => ({ office: parties.ids.indexOf(id), agency: agencies.indexOf(id) })
  return rows.flatMap(({ on, ...ids }) => {
    const [heir, former] = [numbersOf(ids.heir), numbersOf(ids.former)]
    const areKnown = [heir, former].every(({ office, agency }) => Math.max(office, agency) >= 0)
    if (areKnown && (on === null || isDate(on))) return [{ heir, former, on: on === null ? always : toDay(on) }]
    leftOut.add('succession_of_nobody', `${ids.heir} ${ids.former}`)
    return []
  })
}
