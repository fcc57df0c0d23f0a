import { z } from 'zod'
import type { Counter } from '../engine/graph/left-out.ts'
import type { Names } from '../engine/graph/names.ts'
import type { Holder, Parties } from '../engine/graph/projection.ts'
import type { SpanTable } from '../engine/graph/spans.ts'
import { statement } from '../neo4j/statement.ts'
import type { Periods } from './periods.ts'
import { basisOf, daysOf, said } from './rows.ts'

const holding = z.object({ id: z.string().nullable(), holder: z.string().nullable(), ...said, evidence: z.unknown() })
export const factorsIn = statement('projection/factors', {
  params: z.object({}),
  row: z.object({ id: z.string(), holdings: z.array(holding) }),
})

/** Who holds each factor, by its id. */
export function holders(
  rows: z.output<typeof factorsIn.row>[],
  parties: Parties,
  agencies: Names,
  spans: SpanTable,
  periods: Periods,
  leftOut: Counter,
): Map<string, Holder[]> {
  function holderOf(holding: z.output<typeof factorsIn.row>['holdings'][number]): Holder[] {
    const holder = holding.holder ?? ''
    const [office, agency] = [parties.ids.indexOf(holder), agencies.indexOf(holder)]
    const days = daysOf(holding)
    const basis = basisOf(holding.basis)
    if (days !== undefined && basis >= 0 && Math.max(office, agency) >= 0) {
      return [{ office, agency, span: periods.number(spans, days, holding.evidence), basis }]
    }
    leftOut.add('factor_held_by_nobody', holding.id)
    return []
  }
  return new Map(rows.map(({ id, holdings }) => [id, holdings.flatMap(holderOf)]))
}
