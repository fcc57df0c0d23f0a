import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import type { Answer, Path } from '../paths/documents.ts'
import { Failed } from '../view/Failed.tsx'
import { Inspect } from './documents.ts'
import { PartyEvidence } from './PartyEvidence.tsx'
import { PathFigures } from './PathFigures.tsx'
import { TieEvidence } from './TieEvidence.tsx'
import './evidence.css'

type Props = { view: View; answer: Answer; chosen: Path | null }

/** What the selected tie or party is, and who says so. */
export function Inspector({ view, answer, chosen }: Props) {
  return (
    <aside className="inspector" aria-label="Evidence" id="evidence">
      {view.selected === null ? (
        <>
          <h2>Evidence</h2>
          <p>Choose a step or a party to read what it rests on.</p>
          {chosen && <PathFigures path={chosen} />}
        </>
      ) : (
        <Selected id={view.selected} view={view} asOf={answer.asOf} chosen={chosen} />
      )}
    </aside>
  )
}

function Selected({ id, view, asOf, chosen }: { id: string; view: View; asOf: string; chosen: Path | null }) {
  const variables = { id, asOf, illustrative: view.includeIllustrative }
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['inspect', variables],
    queryFn: async ({ signal }) => (await request(Inspect, variables, signal)).node,
    placeholderData: keepPreviousData,
  })
  if (error)
    return (
      <>
        <h2>Evidence</h2>
        <Failed what="The evidence could not be read." error={error} onRetry={() => void refetch()} />
      </>
    )
  if (data === undefined) return <p className="skeleton">Reading the evidence…</p>
  return (
    <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'updating' : ''}>
      {data?.__typename === 'Tie' ? (
        <TieEvidence tie={data} step={chosen?.steps.find(({ tie }) => tie.id === data.id) ?? null} />
      ) : data?.__typename === 'Office' || data?.__typename === 'Arrangement' ? (
        <PartyEvidence party={data} view={view} />
      ) : (
        <>
          <h2>No longer in the data</h2>
          <p>
            Nothing here is called <code>{id}</code>. It may have another id now: search for it above.
          </p>
        </>
      )}
    </div>
  )
}
