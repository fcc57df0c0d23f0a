import { Button } from 'react-aria-components'
import { RequestFailed } from '../graphql.ts'
import { catalogue, useWords } from './catalogue.ts'

const failedWords = catalogue({
  en: { unexpected: 'Something unexpected happened on this page.', request: 'Request', retry: 'Retry' },
  fr: { unexpected: 'Un imprévu s’est produit sur cette page.', request: 'Demande', retry: 'Réessayer' },
  es: { unexpected: 'Ocurrió algo imprevisto en esta página.', request: 'Solicitud', retry: 'Reintentar' },
})

/** What failed, what to do, the request id, and a way to try again. */
export function Failed({ what, error, onRetry }: { what: string; error: Error; onRetry: () => void }) {
  const words = useWords(failedWords)
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
      <Button className="button" onPress={onRetry}>
        {words.retry}
      </Button>
    </div>
  )
}
