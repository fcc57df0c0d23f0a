// The graph of Graph Data Science, each edge once; a row whose other end is below 0 is a node without edges.
UNWIND range(0, size($from) - 1) AS row
WITH
  toInteger($from[row]) AS one,
  CASE WHEN $to[row] >= 0 THEN toInteger($to[row]) END AS other,
  CASE WHEN $to[row] >= 0 THEN {relationshipProperties: {key: $key[row]}} END AS properties
WITH gds.graph.project('bench', one, other, properties, {undirectedRelationshipTypes: ['*']}) AS graph
RETURN graph.nodeCount AS nodes, graph.relationshipCount AS edges
