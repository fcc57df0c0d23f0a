import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import type { Listed } from './listed.ts'
import { titleOf } from './routeTitle.ts'
import { moveWords, routesWords } from './words.ts'

/** What a route is called: where it goes, or the countries that it leads through. */
export function useTitles(): (route: Pick<Listed, 'passages' | 'leaves'>) => string {
  const words = useWords(routesWords)
  const moves = useWords(moveWords)
  const format = useFormat()
  return (route) => {
    if (route.leaves.length === 0) return titleOf(route, moves)
    const title = words.byWayOf(format.listed(route.leaves.map(({ name }) => name)))
    return title.slice(0, 1).toUpperCase() + title.slice(1)
  }
}

export function useTitle(route: Pick<Listed, 'passages' | 'leaves'>): string {
  return useTitles()(route)
}
