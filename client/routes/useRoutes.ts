import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { givenFriction } from '../../common/friction.ts'
import { request } from '../graphql.ts'
import { joiner, type Path } from '../paths/documents.ts'
import { type Shown, useShown } from '../paths/usePaths.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import {
  Assumed,
  Cited,
  type RoutesAnswer,
  type RoutesQuestion,
  routesQuestionOf,
  TipsAsked,
  Without,
} from './documents.ts'
import { askedOffers, askedTold, askedWays, findRoutes } from './questions.ts'
import { routesWords } from './words.ts'

/** The routes that a view asks for, once that is known; nothing where `view` is null. */
export function useRoutes(view: View | null, isKnown: boolean): Shown<RoutesAnswer> {
  const words = useWords(routesWords)
  const format = useFormat()
  return useShown({
    name: 'routes',
    question: view && routesQuestionOf(view),
    find: findRoutes,
    isKnown,
    inShort: ({ routes, detours }) => {
      const [best] = [...routes, ...detours]
      if (!best) return words.noPath
      const found = routes.length > 0 ? words.routesFound(routes.length) : words.detoursFound(detours.length)
      return words.inShort(found, format.friction(best.friction))
    },
  })
}

type Asking = { question: RoutesQuestion | null; isKnown: boolean }

export function useTold({ question, isKnown }: Asking) {
  return useQuery({
    ...askedTold(question),
    enabled: question !== null && isKnown,
    placeholderData: keepPreviousData,
  })
}

export function useOffers({ question, isKnown }: Asking) {
  return useQuery({
    ...askedOffers(question),
    enabled: question !== null && isKnown,
    placeholderData: keepPreviousData,
  })
}

export function useWays({ question, isKnown }: Asking) {
  return useQuery({
    ...askedWays(question),
    enabled: question !== null && isKnown,
    placeholderData: keepPreviousData,
  })
}

export function useTips({ question, isKnown }: Asking, level: string | null) {
  return useQuery({
    queryKey: ['tips', question, level],
    queryFn: async ({ signal }) =>
      (await request(TipsAsked, { ...(question as RoutesQuestion), level: level ?? '' }, signal)).routes,
    enabled: question !== null && isKnown && level !== null,
    placeholderData: keepPreviousData,
  })
}

/** What is left of the answer without each of up to three parties and two passages. */
export function useWithout({ question, isKnown }: Asking, parties: readonly string[], passages: readonly string[][]) {
  const [a, b, c] = parties
  const [p, q] = passages
  const gone = { a: a ?? null, b: b ?? null, c: c ?? null, p: p ?? null, q: q ?? null }
  return useQuery({
    queryKey: ['without', question, gone],
    queryFn: async ({ signal }) => {
      const asked = { isA: a !== undefined, isB: b !== undefined, isC: c !== undefined }
      const variables = {
        ...(question as RoutesQuestion),
        ...gone,
        ...asked,
        isP: p !== undefined,
        isQ: q !== undefined,
      }
      const { routes } = await request(Without, variables, signal)
      return { parties: [routes.a, routes.b, routes.c], passages: [routes.p, routes.q] }
    },
    enabled: question !== null && isKnown && parties.length + passages.length > 0,
  })
}

/** A path that is not in the list, by its id; `null` where it no longer holds. */
export function useCited(view: View, id: string | null) {
  const variables = {
    id: id ?? '',
    asOf: view.asOf,
    friction: givenFriction(view),
    illustrative: view.includeIllustrative,
  }
  return useQuery({
    queryKey: ['cited', variables],
    queryFn: async ({ signal }): Promise<Path | null> => {
      const { path } = (await request(Cited, variables, signal)).path
      if (!path) return null
      const { parties, ties, ...rest } = path
      return joiner({ parties, ties })(rest, '', { route: rest.id })
    },
    enabled: id !== null,
  })
}

export function useAssumed(view: View, a: string | null, b: string | null) {
  const friction = givenFriction(view)
  const variables = {
    a: a ?? '',
    b: b ?? '',
    asOf: view.asOf,
    illustrative: view.includeIllustrative,
    doubted: { ...friction, uncertaintyExponent: 1 },
    uncrowded: { ...friction, crowdExponent: 0 },
  }
  return useQuery({
    queryKey: ['assumed', variables],
    queryFn: ({ signal }) => request(Assumed, variables, signal),
    enabled: a !== null && b !== null,
  })
}
