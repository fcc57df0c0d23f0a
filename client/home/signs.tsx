// Signs of 44 by 34 beside the answers. Decorative: the words beside them say the same.
import type { ReactNode } from 'react'
import type { TwoMasters } from './readings.ts'

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg className="sign" width="44" height="34" viewBox="0 0 44 34" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** Who shares work with whom, the more the darker. */
export function MatrixSign({ triangle }: { triangle: readonly (readonly number[])[] }) {
  const most = Math.max(1, ...triangle.flat())
  return (
    <Sign>
      {triangle.flatMap((cells, row) =>
        cells.map((value, column) =>
          value > 0 ? (
            <rect
              key={`${row} ${column}`}
              className="joint"
              x={5 + 9 * column}
              y={8.5 * row}
              width="8"
              height="7.5"
              opacity={0.15 + (0.8 * value) / most}
            />
          ) : null,
        ),
      )}
    </Sign>
  )
}

/** Money planned alone, to the left, and jointly, to the right. */
export function MastersSign({ masters }: { masters: readonly TwoMasters[] }) {
  const most = Math.max(1, ...masters.flatMap(({ jointly, alone }) => [jointly, alone]))
  return (
    <Sign>
      {masters.slice(0, 3).map(({ name, jointly, alone }, row) => {
        const [left, right] = [(19 * alone) / most, (23 * jointly) / most]
        return (
          <g key={name}>
            <rect className="alone" x={19 - left} y={5 + 9 * row} width={left} height="6" />
            <rect className="joint" x="21" y={5 + 9 * row} width={right} height="6" />
          </g>
        )
      })}
    </Sign>
  )
}

/** Two circles that overlap, with nothing on record between. */
export function OverlapSign() {
  return (
    <Sign>
      <circle className="outline" cx="16" cy="17" r="12" />
      <circle className="outline" cx="29" cy="17" r="12" />
      <path className="missing" d="M22.5 8.5v17" />
    </Sign>
  )
}

export function UnknownSign() {
  return (
    <Sign>
      <circle className="party" cx="7" cy="17" r="4.5" />
      <circle className="party" cx="37" cy="17" r="4.5" />
      <text x="22" y="22" textAnchor="middle" fontSize="15">
        ?
      </text>
    </Sign>
  )
}
