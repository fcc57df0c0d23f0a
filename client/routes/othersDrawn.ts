// Which routes are drawn beside the chosen one.
import { type DrawnRoute, drawnOf, type Say } from '../drawing/drawn.ts'
import { besidesOf, drawnBeside, type Listed } from './listed.ts'

/** Alternatives of a route that are drawn beside it, and of all routes; the rest are of the list. */
const mostBeside = { ofOne: 3, ofAll: 4 }

/** The other routes, and the first other bodies of those that cross once. */
export function othersDrawn(listed: readonly Listed[], chosen: Listed, say: Say): DrawnRoute[] {
  let room = mostBeside.ofAll
  const all = listed.flatMap((route) => {
    const own = drawnOf(route.path, say)
    const [crossing, ...more] = route.passages.filter(({ isCrossing }) => isCrossing)
    if (!crossing || more.length > 0) return [own]
    const besides = besidesOf(route, crossing).shown.slice(0, Math.min(room, mostBeside.ofOne))
    room -= besides.length
    return [own, ...besides.flatMap((one) => drawnBeside(own, one) ?? [])]
  })
  return all.filter(({ id }) => id !== chosen.id)
}
