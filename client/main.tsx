import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RequestFailed } from './graphql.ts'
import { Page } from './page/Page.tsx'
import { onLanguage, startLanguage } from './view/language.ts'
import { startTheme } from './view/theme.ts'
import './view/base.css'

const healing = ['DATABASE_UNAVAILABLE', 'PROJECTION_NOT_READY', 'OVERLOADED']

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 3 && error instanceof RequestFailed && healing.includes(error.code),
      retryDelay: (attempt) => 500 * 2 ** attempt,
    },
  },
})

// Answers are in the language in which they were asked for, also those that are still on their way.
onLanguage(async () => {
  client.removeQueries({ type: 'inactive' })
  await client.cancelQueries()
  await client.invalidateQueries()
})

startTheme()
startLanguage()
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Page />
      </QueryClientProvider>
    </StrictMode>,
  )
