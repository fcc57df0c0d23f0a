import { QueryClientContext } from '@tanstack/react-query'
import { useContext } from 'react'
import { Button } from 'react-aria-components'
import { RequestFailed } from '../graphql.ts'
import { catalogue, useWords } from './catalogue.ts'

const failedWords = catalogue({
  en: { unexpected: 'Something unexpected happened on this page.', request: 'Request', retry: 'Retry' },
  fr: { unexpected: 'Un imprévu s’est produit sur cette page.', request: 'Demande', retry: 'Réessayer' },
  es: { unexpected: 'Ocurrió algo imprevisto en esta página.', request: 'Solicitud', retry: 'Reintentar' },
})

/**
 * What failed, what to do, the request id, and a way to try again: what else failed on the page is asked again too, as a
 * server that was away failed all of it.
 */
export function Failed({ what, error, onRetry }: { what: string; error: Error; onRetry: () => void }) {
  const words = useWords(failedWords)
  const client = useContext(QueryClientContext)
  const retry = () => {
    onRetry()
    void client?.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
  }
  const requestId = error instanceof RequestFailed ? error.requestId : null
  const message = error instanceof RequestFailed ? error.message : words.unexpected
  return (
    <div className="failed" role="alert">
      <p>
        <strong>{what}</strong> {message}
      </p>
      {requestId !== null && (
        <p className="request-id">
          {words.request} <code>{requestId}</code>
        </p>
      )}
      <Button className="button" onPress={retry}>
        {words.retry}
      </Button>
    </div>
  )
}
