// What the page of routes asks, as queries that may be asked before there is a page.
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { isMap, listOf, type View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { joinedRoutes, Offers, Routes, type RoutesQuestion, routesQuestionOf, Told, WaysAsked } from './documents.ts'

export async function findRoutes(question: RoutesQuestion, signal: AbortSignal) {
  return joinedRoutes((await request(Routes, question, signal)).routes)
}

// Each of these is a query of its own, so that none keeps the routes waiting.

export function askedTold(question: RoutesQuestion | null) {
  return queryOptions({
    queryKey: ['told', question],
    queryFn: async ({ signal }) => (await request(Told, question as RoutesQuestion, signal)).routes,
  })
}

export function askedOffers(question: RoutesQuestion | null) {
  return queryOptions({
    queryKey: ['offers', question],
    queryFn: async ({ signal }) => (await request(Offers, question as RoutesQuestion, signal)).routes.offers,
  })
}

export function askedWays(question: RoutesQuestion | null) {
  return queryOptions({
    queryKey: ['ways', question],
    queryFn: async ({ signal }) => (await request(WaysAsked, question as RoutesQuestion, signal)).ways.rows,
  })
}

/** Whether an address is answered by the page of routes with both of its ends. */
export function asksRoutes(view: View): boolean {
  return routesQuestionOf(view) !== null && !isMap(view)
}

/**
 * Asks what the page will ask, while its code is on its way: what is above the fold then stands in its first picture. A day
 * and factors are for the page, which asks the data first whether it knows them.
 */
export async function askAhead(client: QueryClient, view: View): Promise<void> {
  const question = routesQuestionOf(view)
  if (question === null || listOf(view) !== 'routes' || view.asOf !== null || view.lens.length > 0) return
  const routes = client.prefetchQuery({
    queryKey: ['routes', question],
    queryFn: ({ signal }) => findRoutes(question, signal),
  })
  const told = client.prefetchQuery(askedTold(question))
  void client.prefetchQuery(askedOffers(question))
  void client.prefetchQuery(askedWays(question))
  await Promise.all([routes, told])
}
