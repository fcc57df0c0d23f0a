// A process with the whole server and nothing else, so that its use of the processor is its own.
import { serve } from '../../server/serve.ts'
import { answerParent } from './child.ts'

answerParent(async ({ connection, clientFolder = '' }) => {
  const { url } = await serve({ connection, host: '127.0.0.1', port: 0, clientFolder, log: () => undefined })
  return url
})
