import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import type { Answer, Party, Tie } from '../paths/documents.ts'
import { Neighbours } from './documents.ts'
import { toPlaceables } from './elements.ts'
import { extend, type Frame, fresh, type Layout } from './layout.ts'

type Drawn = { parties: Party[]; ties: Tie[] }
export type Picture = Drawn & {
  layout: Layout
  /** Parties whose ties are more than were fetched. */
  cut: { id: string; shown: number; total: number }[]
}

/** The answer's parties and ties with those of every opened party, in the order in which they were opened. */
export function useDrawing(answer: Answer, view: View, frame: Frame): Picture {
  const asOf = answer.asOf
  const { includeIllustrative: illustrative, expanded } = view
  const opened = useQueries({
    queries: expanded.map((id) => ({
      queryKey: ['neighbours', id, asOf, illustrative],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const { node } = await request(Neighbours, { id, asOf, illustrative }, signal)
        return { id, ties: node && 'ties' in node ? node.ties : { totalCount: 0, nodes: [] } }
      },
    })),
    combine: (results) => results.flatMap(({ data }) => (data ? [data] : [])),
  })
  const additions = useMemo(() => opened.map(({ ties }) => added(ties.nodes)), [opened])
  const base = useMemo(() => {
    const placed = toPlaceables(answer.parties, answer.ties)
    return fresh(placed.nodes, placed.ties, frame)
  }, [answer, frame])
  return useMemo(() => {
    let drawn: Drawn = answer
    let layout = base
    for (const addition of additions) {
      drawn = united(drawn, addition)
      const placed = toPlaceables(drawn.parties, drawn.ties)
      layout = extend(layout, placed.nodes, placed.ties)
    }
    const cut = opened.flatMap(({ id, ties }) =>
      ties.totalCount > ties.nodes.length ? [{ id, shown: ties.nodes.length, total: ties.totalCount }] : [],
    )
    return { parties: drawn.parties, ties: drawn.ties, layout, cut }
  }, [answer, base, additions, opened])
}

type Neighbour = Tie & { from: Party; to: Party }

function added(ties: readonly Neighbour[]): Drawn {
  return { parties: ties.flatMap(({ from, to }) => [from, to]), ties: [...ties] }
}

function united(one: Drawn, other: Drawn): Drawn {
  return { parties: oncePerId([...one.parties, ...other.parties]), ties: oncePerId([...one.ties, ...other.ties]) }
}

function oncePerId<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed()
}
