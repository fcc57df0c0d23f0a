import createGraph from 'ngraph.graph'
import { nba } from 'ngraph.path'
import type { Peer, Simple } from './peer.ts'

/** ngraph.path, NBA* (Pijls and Post 2009) without a heuristic: one path. */
export function ngraph({ parties, from, to, key }: Simple): Peer {
  const graph = createGraph<null, number>()
  for (let party = 0; party < parties; party++) graph.addNode(party, null)
  for (const [edge, near] of from.entries()) graph.addLink(near, to[edge]!, key[edge]!)
  const finder = nba(graph, { distance: (_from, _to, link) => link.data })
  return {
    name: 'ngraph',
    count: 1,
    repeats: false,
    costs(pair) {
      const nodes = finder.find(pair.from, pair.to)
      if (nodes.length === 0) return []
      const link = (index: number) => {
        const [one, other] = [nodes[index]!.id, nodes[index + 1]!.id]
        return graph.getLink(one, other) ?? graph.getLink(other, one)
      }
      return [nodes.slice(1).reduce((sum, _, index) => sum + link(index)!.data, 0)]
    },
  }
}
