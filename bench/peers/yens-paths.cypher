// The nodes of the paths that Yen's finds, each with the cost up to it.
CALL gds.shortestPath.yens.stream('bench', {
  sourceNode: $from, targetNode: $to, k: $count, relationshipWeightProperty: 'key'
})
YIELD index, nodeIds, costs
RETURN nodeIds AS nodes, costs
ORDER BY index
