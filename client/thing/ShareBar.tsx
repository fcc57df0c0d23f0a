import './listing.css'

type Props = { observed: number; known: number; derived: number }

/** How many of some ties are on record, common knowledge and derived: decorative, as the figures stand beside it. */
export function ShareBar({ observed, known, derived }: Props) {
  const all = Math.max(observed + known + derived, 1)
  const first = (100 * observed) / all
  const second = first + (100 * known) / all
  const parts = [
    { stroke: 'solid', from: 0, to: first },
    { stroke: 'dashed', from: first, to: second },
    { stroke: 'dotted', from: second, to: 100 },
  ]
  return (
    <svg className="share-bar" aria-hidden="true" focusable="false">
      {parts.map(
        ({ stroke, from, to }) =>
          to > from && <line key={stroke} className={stroke} x1={`${from}%`} x2={`${to}%`} y1="3.5" y2="3.5" />,
      )}
    </svg>
  )
}

/** A count or an amount beside others of one scale. */
export function Bar({ share, className }: { share: number; className: 'jointly' | 'plain' }) {
  return (
    <svg width="52" height="8" aria-hidden="true" focusable="false">
      <rect className={`bar ${className}`} width={Math.max(52 * share, share > 0 ? 1 : 0)} height="8" rx="1" />
    </svg>
  )
}
