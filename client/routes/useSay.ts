import { useMemo } from 'react'
import type { Say } from '../drawing/drawn.ts'
import { useWords } from '../view/catalogue.ts'
import { besidesOf, type Listed } from './listed.ts'
import { routesWords } from './words.ts'

/** What cards say beside a name: where an office is, what an arrangement is, and how many it stands for. */
export function useSay(listed: readonly Listed[], chosen: Listed | null): Say {
  const words = useWords(routesWords)
  return useMemo(() => {
    const counts = new Map<string, number>()
    for (const route of chosen === null ? listed : [...listed, chosen])
      for (const passage of route.passages) {
        const [body] = passage.bodies
        if (body && passage.bodies.length === 1) {
          const { parallel } = besidesOf(route, passage)
          counts.set(body.id, Math.max(parallel, counts.get(body.id) ?? 1))
        }
      }
    return (party) => {
      if (party.__typename === 'Office') return { detail: party.city }
      const count = counts.get(party.id) ?? 1
      if (count > 1) return { name: words.manyOf(count, party.kind.plural), detail: null }
      return { detail: party.name.toLowerCase().includes(party.kind.label) ? null : party.kind.label }
    }
  }, [listed, chosen, words])
}
