import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { type Shown, useShown } from '../paths/usePaths.ts'
import { counted, friction } from '../view/words.ts'
import { joinedRoutes, Routes, type RoutesAnswer, routesQuestionOf } from './documents.ts'

/** The routes that a view asks for, once that is known; nothing where `view` is null. */
export function useRoutes(view: View | null, isKnown: boolean): Shown<RoutesAnswer> {
  return useShown({
    name: 'routes',
    question: view && routesQuestionOf(view),
    find: async (question, signal) => joinedRoutes((await request(Routes, question, signal)).routes),
    isKnown,
    inShort,
  })
}

function inShort({ routes: [best], routes, detours: [detour], detours }: RoutesAnswer): string {
  if (best) return `${counted(routes.length, 'route')} found, least friction ${friction(best.friction)}.`
  if (!detour) return 'No path.'
  return `Nothing but ${counted(detours.length, 'detour')} found, least friction ${friction(detour.friction)}.`
}
