// The costs of the paths that Yen's finds.
CALL gds.shortestPath.yens.stream('bench', {
  sourceNode: $from, targetNode: $to, k: $count, relationshipWeightProperty: 'key'
})
YIELD index, totalCost
RETURN totalCost AS cost
ORDER BY index
