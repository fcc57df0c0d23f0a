import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import type { Step } from '../paths/documents.ts'
import { Steps } from '../paths/Steps.tsx'
import { go } from '../view/useView.ts'
import { friction } from '../view/words.ts'
import type { Alternative, Passage, Route } from './documents.ts'
import { carrierOf, folded, nameOf, stepsOf } from './routeWords.ts'

type Props = { route: Route; isChosen: boolean; step: number | null }

/** From station to station: what carries each passage, and what else would, folded. */
export function Passages({ route, isChosen, step }: Props) {
  return (
    <ol className="passages" aria-label={`Passages of ${route.path.called.toLowerCase()}`}>
      {route.passages.map((passage) => {
        const steps = stepsOf(route.path, passage)
        return (
          <li key={passage.index} className="passage">
            {/* One step says what the row would. */}
            {(!isChosen || steps.length > 1) && <PassageRow steps={steps} passage={passage} />}
            {isChosen && (
              <Steps path={route.path} steps={steps} label={`Steps of passage ${passage.index}`} chosen={step} />
            )}
            {passage.alternatives.totalCount > 0 && <Alternatives route={route} passage={passage} />}
          </li>
        )
      })}
    </ol>
  )
}

function PassageRow({ steps, passage }: { steps: readonly Step[]; passage: Passage }) {
  const [from, to] = [steps[0]?.from.name, steps.at(-1)?.to.name]
  const carrier = carrierOf(steps)
  return (
    <p className="passage-row">
      <span className="passage-words">
        {steps.length === 1 ? (
          <>
            {from} <b>{carrier}</b> {to}
          </>
        ) : (
          <>
            {from} to {to} <b>{carrier}</b>
          </>
        )}
      </span>
      <span className="friction">
        <span className="visually-hidden">friction </span>
        {friction(passage.friction)}
      </span>
    </p>
  )
}

function Alternatives({ route, passage: { index, alternatives } }: { route: Route; passage: Passage }) {
  const left = alternatives.totalCount - alternatives.nodes.length
  return (
    <Disclosure className="alternatives">
      <Button slot="trigger" className="alternatives-trigger">
        <span className="caret" aria-hidden="true" />
        <span>
          or {folded(alternatives)}
          <span className="visually-hidden"> on passage {index}</span>
        </span>
      </Button>
      <DisclosurePanel className="alternatives-panel">
        <ul>
          {alternatives.nodes.map((alternative) => (
            <AlternativeRow key={evidenceOf(alternative)} route={route} alternative={alternative} />
          ))}
        </ul>
        {left > 0 && <p className="note">And {left} more of more friction.</p>}
      </DisclosurePanel>
    </Disclosure>
  )
}

function AlternativeRow({ route, alternative }: { route: Route; alternative: Alternative }) {
  return (
    <li className="alternative">
      <Button
        className="as-link"
        onPress={() => go({ ...route.path.choice, step: null, selected: evidenceOf(alternative) })}
      >
        {nameOf(alternative)}
      </Button>
      {!alternative.observed && <span className="note"> not observed</span>}
      <span className="friction">
        <span className="visually-hidden">friction </span>
        {friction(alternative.friction)}
      </span>
    </li>
  )
}

/** The arrangement or the tie, whose evidence is shown. */
function evidenceOf({ arrangement, ties }: Alternative): string {
  return arrangement?.id ?? ties[0]?.id ?? ''
}
