import { useQuery } from '@tanstack/react-query'
import { request } from '../graphql.ts'
import { type Blank, BlankKnown } from './blank.ts'

/** What is known all the same, read once for the page and for what is taken away. */
export function useBlankKnown(blank: Blank | null, asOf: string) {
  const variables = {
    place: blank?.coverage.place.id ?? '',
    agencies: blank?.offices.map(({ agency }) => agency.id) ?? [],
    asOf,
    year: Number(asOf.slice(0, 4)),
  }
  return useQuery({
    queryKey: ['blank', variables],
    enabled: blank !== null,
    queryFn: ({ signal }) => request(BlankKnown, variables, signal),
  })
}
