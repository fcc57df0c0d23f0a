import { Button } from 'react-aria-components'
import { RequestFailed } from '../graphql.ts'

/** What failed, what to do, the request id, and a way to try again. */
export function Failed({ what, error, onRetry }: { what: string; error: Error; onRetry: () => void }) {
  const requestId = error instanceof RequestFailed ? error.requestId : null
  const message = error instanceof RequestFailed ? error.message : 'Something unexpected happened on this page.'
  return (
    <div className="failed" role="alert">
      <p>
        <strong>{what}</strong> {message}
      </p>
      {requestId !== null && (
        <p className="request-id">
          Request <code>{requestId}</code>
        </p>
      )}
      <Button className="button" onPress={onRetry}>
        Retry
      </Button>
    </div>
  )
}
