import { Button } from 'react-aria-components'
import { go } from '../view/useView.ts'
import { friction } from '../view/words.ts'
import type { Path, Step } from './documents.ts'

type Props = { path: Path; steps: readonly Step[]; label: string; chosen: number | null }

/** Steps of a path in words: each shows what it rests on. */
export function Steps({ path, steps, label, chosen }: Props) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.index}>
          <Button
            className={`step ${step.tie.dimension}`}
            aria-current={step.index === chosen ? 'step' : false}
            onPress={() => go({ ...path.choice, step: step.index, selected: step.tie.id })}
          >
            <span className="step-number" aria-hidden="true">
              {step.index}
            </span>
            <span className="step-sentence">{step.sentence}</span>
            <span className="friction">
              <span className="visually-hidden">friction </span>
              {friction(step.friction.total)}
            </span>
          </Button>
          <p className="step-moves">{moves(step)}</p>
        </li>
      ))}
    </ol>
  )
}

/** Where a step changes the level. */
function moves({ from, to }: Step): string {
  if (from.level.id === to.level.id) return `at one level: ${from.level.name}`
  const change = to.level.tier - from.level.tier
  const way = change === 0 ? 'across' : change < 0 ? 'up' : 'down'
  return `${way}: ${from.level.name} to ${to.level.name}`
}
