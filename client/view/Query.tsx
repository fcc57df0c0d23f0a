import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { catalogue, useWords } from './catalogue.ts'
import { Failed } from './Failed.tsx'

const phrases = catalogue({
  en: { reading: 'Reading…', failed: 'This part could not be read.' },
  fr: { reading: 'Lecture…', failed: 'Cette partie n’a pas pu être lue.' },
  es: { reading: 'Leyendo…', failed: 'No se pudo leer esta parte.' },
})

type Props<Data> = { query: UseQueryResult<Data, Error>; children: (data: Data) => ReactNode }

/** A part of a page with a query of its own: one that fails says so and can be tried again, and takes nothing else along. */
export function Query<Data>({ query: { data, error, refetch }, children }: Props<Data>) {
  const words = useWords(phrases)
  if (data !== undefined) return children(data)
  if (error) return <Failed what={words.failed} error={error} onRetry={() => void refetch()} />
  return <Reading />
}

/** In the place of what is not there yet. */
export function Reading() {
  return <p className="skeleton">{useWords(phrases).reading}</p>
}
