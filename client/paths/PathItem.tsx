import { Button } from 'react-aria-components'
import { go } from '../view/useView.ts'
import { basisWords, counted, friction, spanInWords } from '../view/words.ts'
import type { Path, Step } from './documents.ts'
import { FrictionBar } from './FrictionBar.tsx'
import { signature, signatureInWords } from './inWords.ts'

type Props = { path: Path; longest: number; isChosen: boolean; step: number | null }

export function PathItem({ path, longest, isChosen, step }: Props) {
  return (
    <li className={isChosen ? 'path chosen' : 'path'} data-path={path.id}>
      <Button
        className="path-head"
        aria-current={isChosen}
        onPress={() => go({ path: path.id, step: null, selected: null })}
      >
        <span className="path-line">
          <span className="rank">
            <span className="visually-hidden">Path </span>
            {path.rank}
          </span>
          <span className="signature">
            <span aria-hidden="true">{signature(path)}</span>
            <span className="visually-hidden">{signatureInWords(path)}</span>
          </span>
          <FrictionBar path={path} longest={longest} />
          <span className="friction">
            <span className="visually-hidden">friction </span>
            {friction(path.friction)}
          </span>
        </span>
        <span className="sentence">{path.sentence}</span>
      </Button>
      <p className="path-facts">{facts(path)}</p>
      {isChosen && <Steps path={path} chosen={step} />}
    </li>
  )
}

function facts({ length, agencies, interAgencyShare, weakestTie, holdsFrom, holdsTo }: Path): string {
  const { confidence, basis } = weakestTie
  return [
    counted(length, 'step'),
    agencies.length === 0 ? 'no agency' : agencies.map(({ acronym, name }) => acronym ?? name).join(', '),
    `${Math.round(100 * interAgencyShare)} % between agencies`,
    `weakest tie ${confidence} (${basisWords[basis].label})`,
    `holds ${spanInWords(holdsFrom, holdsTo)}`,
  ].join(' · ')
}

function Steps({ path, chosen }: { path: Path; chosen: number | null }) {
  return (
    <ol className="steps" aria-label={`Steps of path ${path.rank}`}>
      {path.steps.map((step) => (
        <li key={step.index}>
          <Button
            className={`step ${step.tie.dimension}`}
            aria-current={step.index === chosen ? 'step' : false}
            onPress={() => go({ path: path.id, step: step.index, selected: step.tie.id })}
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
