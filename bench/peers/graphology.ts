import { UndirectedGraph } from 'graphology'
import { bidirectional } from 'graphology-shortest-path/dijkstra'
import type { Peer, Simple } from './peer.ts'

/** graphology-shortest-path, Dijkstra from both ends: one path. */
export function graphology({ parties, from, to, key }: Simple): Peer {
  const graph = new UndirectedGraph<object, { key: number }>()
  for (let party = 0; party < parties; party++) graph.addNode(party)
  for (const [edge, near] of from.entries()) graph.addEdge(near, to[edge]!, { key: key[edge]! })
  return {
    name: 'graphology',
    count: 1,
    repeats: false,
    costs(pair) {
      const nodes: string[] | null = bidirectional(graph, pair.from, pair.to, 'key')
      if (!nodes) return []
      const keyOf = (index: number) => graph.getEdgeAttribute(graph.edge(nodes[index], nodes[index + 1]), 'key')
      return [nodes.slice(1).reduce((sum, _, index) => sum + keyOf(index), 0)]
    },
  }
}
