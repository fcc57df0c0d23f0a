import type { TieKind } from '../graphql.ts'

const heads: Record<TieKind, React.ReactNode> = {
  REPORTS_TO: <path d="M20 2l8 4-8 4z" className="filled" />,
  ACCOUNTABLE_TO: <path d="M21 2l7 4-7 4" />,
  COORDINATES_WITH: null,
  TAKES_PART_IN: <circle cx="25" cy="6" r="3" className="filled" />,
  UNDER: <path d="M20 6l4-4 4 4-4 4z" className="filled" />,
}

/** How the map draws a kind of tie: the line with its head. */
export function KindSample({ kind }: { kind: TieKind }) {
  return (
    <svg className="kind-sample" viewBox="0 0 30 12" width="30" height="12" aria-hidden="true" focusable="false">
      <path d={kind === 'COORDINATES_WITH' ? 'M1 6h28' : 'M1 6h20'} />
      {heads[kind]}
    </svg>
  )
}
