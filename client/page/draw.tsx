import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Page, RoutesPage } from './Page.tsx'

/** Draws the page; one of routes once its code is here as well, which has been on its way as long as this. */
export async function draw(root: HTMLElement, client: QueryClient, isOfRoutes: boolean): Promise<void> {
  // What cannot be brought the page tells of.
  if (isOfRoutes) await RoutesPage.bring().catch(() => undefined)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Page />
      </QueryClientProvider>
    </StrictMode>,
  )
}
