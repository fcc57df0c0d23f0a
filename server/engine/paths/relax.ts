import { toDay } from '../../contract/days.ts'
import { frictionOf, stepsOf } from '../search/keys.ts'
import { type Constraints, checkedConstraints, longest } from './constraints.ts'
import { find } from './find.ts'
import type { Terms } from './ground.ts'

/** A constraint without which there is a path, and the best one's friction and steps then. */
export type Relaxation = { constraint: string; friction: number; length: number; message: string }

// All of them together stay within the time of one request.
const budget = 3_000_000

/** Tries to do without each constraint that binds, one at a time. Those without which there is still no path are left out. */
export function* relaxations(terms: Terms, ends: { from: string; to: string }): Generator<void, Relaxation[]> {
  const found: Relaxation[] = []
  for (const [constraint, relaxed, how] of loosened(terms)) {
    const constraints = { ...terms.constraints, ...relaxed }
    const { outcome } = yield* find({ ...terms, constraints }, { ...ends, count: 1, budget })
    const [best] = outcome.paths
    if (!best) continue
    const [friction, length] = [frictionOf(best.key), stepsOf(best.key)]
    const steps = length === 1 ? '1 step' : `${length} steps`
    found.push({ constraint, friction, length, message: `${how} there is a path of ${steps}, friction ${friction}.` })
  }
  return found
}

type Loosened = [constraint: string, relaxed: Partial<Constraints>, how: string]

function loosened({ projection, constraints }: Terms): Loosened[] {
  const without = (name: string) => `Without \`${name}\``
  const free = checkedConstraints(projection, { maxSteps: longest })
  const { asOf, view, avoid, via } = constraints
  const date = { asOf: free.asOf, view: { ...view, day: toDay(free.asOf) } }
  const all: (Loosened | false)[] = [
    ...(
      ['kinds', 'levels', 'dimension', 'bases', 'observedOnly', 'minConfidence', 'mustChangeLevel', 'place'] as const
    ).map(
      (name): Loosened | false => constraints[name] !== free[name] && [name, { [name]: free[name] }, without(name)],
    ),
    avoid.size > 0 && ['avoid', { avoid: free.avoid }, without('avoid')],
    via.length > 0 && ['via', { via: free.via }, without('via')],
    constraints.maxSteps < longest && ['maxSteps', { maxSteps: longest }, `With \`maxSteps: ${longest}\``],
    asOf !== free.asOf && ['asOf', date, `On ${free.asOf}`],
    !view.includeIllustrative && [
      'includeIllustrative',
      { view: { ...view, includeIllustrative: true } },
      'With made-up ties (`includeIllustrative: true`)',
    ],
  ]
  return all.filter((one) => one !== false)
}
