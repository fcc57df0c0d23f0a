import type { Path } from '../paths/documents.ts'
import { figure } from '../view/words.ts'

/** What a path costs, and which of its steps make it so: the figures that lists round. */
export function PathFigures({ path: { called, friction, steps, weakestTie } }: { path: Path }) {
  return (
    <section>
      <h3>
        {called}: friction {figure(friction)}
      </h3>
      <ol className="figures">
        {steps.map((step) => (
          <li key={step.index}>
            <span>{step.sentence}</span>
            <span className="friction">{figure(step.friction.total)}</span>
          </li>
        ))}
      </ol>
      <p className="note">It is as sure as its weakest tie: confidence {weakestTie.confidence}.</p>
    </section>
  )
}
