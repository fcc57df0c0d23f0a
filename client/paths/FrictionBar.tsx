import type { Path } from './documents.ts'

/** A path's friction as a bar of its steps. Decorative: every number stands beside it. */
export function FrictionBar({ path, longest }: { path: Path; longest: number }) {
  return (
    <span className="friction-bar" aria-hidden="true">
      {path.steps.map(({ index, tie, friction }) => (
        <span
          key={index}
          className={`friction-part ${tie.dimension}`}
          style={{ inlineSize: `${(100 * friction.total) / longest}%` }}
        />
      ))}
    </span>
  )
}
