import type { Path } from '../paths/documents.ts'
import { strokeOf } from '../view/stroke.ts'

/** A path's friction as a bar of its steps, dashed where nobody observed them. Decorative: the number stands beside it. */
export function FrictionBar({ path, longest }: { path: Path; longest: number }) {
  return (
    <span className="friction-bar" aria-hidden="true">
      {path.steps.map(({ index, tie, friction }) => (
        <span
          key={index}
          className={`friction-part ${tie.dimension} ${strokeOf(tie.basis)}`}
          style={{ inlineSize: `${(100 * friction.total) / longest}%` }}
        />
      ))}
    </span>
  )
}
