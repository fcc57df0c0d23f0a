import { QueryClient } from '@tanstack/react-query'
import { decodeView } from '../common/address.ts'
import { namedIn } from './constraints/namedIn.ts'
import { askedDataset } from './dataset/useDataset.ts'
import { RequestFailed } from './graphql.ts'
import { askedLevels } from './levels/useLevels.ts'
import { askedNames } from './question/useNames.ts'
import { askAhead, asksRoutes } from './routes/questions.ts'
import { onLanguage, startLanguage } from './view/language.ts'
import { startTheme } from './view/theme.ts'
import './view/base.css'

/** Milliseconds for an answer beyond the code that draws it. */
const patience = 250

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

// This file is small: it sends for the page and asks its questions while most of the code is not here yet.
const { view } = decodeView(window.location.search)
const isOfRoutes = asksRoutes(view)
const answered = isOfRoutes ? askAhead(client, view) : null
const drawing = import('./page/draw.tsx')
if (isOfRoutes) {
  const code = import('./routes/RoutesPage.tsx').catch(() => undefined)
  void client.prefetchQuery(askedNames(namedIn(view)))
  void client.prefetchQuery(askedLevels)
  void client.prefetchQuery(askedDataset)
  // Drawn once, with its answer, where that comes as soon as the code: else a page that waits is drawn first.
  await Promise.all([drawing, code])
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patience))])
}
const root = document.getElementById('root')
const { draw } = await drawing
if (root) await draw(root, client, isOfRoutes)
