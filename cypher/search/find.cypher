// Entities whose name, acronym, alias or code answers a Lucene query, best first, at most 1000.
// query: 'unicef*', labels: null, level: null
CALL db.index.fulltext.queryNodes('names', $query, {limit: 1000}) YIELD node, score
WHERE ($labels IS NULL OR any(label IN labels(node) WHERE label IN $labels))
  AND ($level IS NULL OR node.level = $level)
  AND coalesce(node.basis, '') <> 'ILLUSTRATIVE'
RETURN
  node.id AS id,
  [label IN labels(node) WHERE label <> 'Entity'][0] AS label,
  [text IN [node.name, node.title, node.acronym] WHERE text IS NOT NULL]
    + coalesce(node.aliases, []) + coalesce(node.codes, []) AS texts,
  node.acronym AS acronym,
  score
ORDER BY score DESC, id
