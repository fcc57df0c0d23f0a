import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { useWords } from '../view/catalogue.ts'
import { Failed } from '../view/Failed.tsx'
import { Inspect } from './documents.ts'
import './evidence.css'
import { PartyEvidence } from './PartyEvidence.tsx'
import { TieEvidence } from './TieEvidence.tsx'
import { evidenceWords } from './words.ts'

/** What a party, or a tie off the chosen route, is and who says so. */
export function Inspector({ id, view, asOf }: { id: string; view: View; asOf: string }) {
  const words = useWords(evidenceWords)
  const variables = { id, asOf, illustrative: view.includeIllustrative }
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['inspect', variables],
    queryFn: async ({ signal }) => (await request(Inspect, variables, signal)).node,
    placeholderData: keepPreviousData,
  })
  if (error) return <Failed what={words.failed} error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <p className="skeleton">{words.reading}</p>
  return (
    <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'updating' : ''}>
      {data?.__typename === 'Tie' ? (
        <TieEvidence tie={data} />
      ) : data?.__typename === 'Office' || data?.__typename === 'Arrangement' ? (
        <PartyEvidence party={data} view={view} />
      ) : (
        <>
          <h3>{words.gone}</h3>
          <p>{words.goneWhy(id)}</p>
        </>
      )}
    </div>
  )
}
