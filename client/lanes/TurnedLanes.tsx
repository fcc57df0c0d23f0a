import { Button } from 'react-aria-components'
import type { Path, Step } from '../paths/documents.ts'
import { go } from '../view/useView.ts'
import { friction, kindWords } from '../view/words.ts'
import { PartyCard } from './PartyCard.tsx'

const indent = 14

/** On a narrow page the stair is turned: steps run down, levels run across. */
export function TurnedLanes({ path, step, selected }: { path: Path; step: number | null; selected: string | null }) {
  const [first] = path.steps
  const ranks = path.steps.flatMap(({ from, to }) => [from.level.rank, to.level.rank])
  const top = Math.min(...ranks)
  const at = (rank: number) => ({ marginInlineStart: (rank - top) * indent })
  return (
    <ol className="turned">
      {first && (
        <li style={at(first.from.level.rank)}>
          <PartyCard party={first.from} isChosen isSelected={first.from.id === selected} />
          <span className="turned-level">{first.from.level.name}</span>
        </li>
      )}
      {path.steps.map((one) => (
        <li key={one.index} style={at(one.to.level.rank)}>
          <StepLink path={path} step={one} isOn={one.index === step} />
          <PartyCard party={one.to} isChosen isSelected={one.to.id === selected} />
          <span className="turned-level">{one.to.level.name}</span>
        </li>
      ))}
    </ol>
  )
}

function StepLink({ path, step, isOn }: { path: Path; step: Step; isOn: boolean }) {
  const { tie, index, walked } = step
  const words = kindWords[tie.kind]
  return (
    <Button
      className={`turned-step ${tie.dimension}`}
      aria-current={isOn ? 'step' : false}
      onPress={() => go({ ...path.choice, step: index, selected: tie.id })}
    >
      <span className="step-number">{index}</span> {walked === 'WITH' ? words.along : words.against}
      <span className="friction">{friction(step.friction.total)}</span>
    </Button>
  )
}
