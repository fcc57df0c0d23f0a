// What answers most words of a text, each a Lucene query; with several, a party by its agency's and places' names, too.
// words: ['oms*', 'albanie*'], labels: null, level: null, includeIllustrative: false
UNWIND range(0, size($words) - 1) AS index
CALL db.index.fulltext.queryNodes('named', $words[index], {limit: 100000}) YIELD node, score
WITH index, node, score,
  CASE
    WHEN size($words) = 1 THEN []
    WHEN node:Agency THEN [(node)<-[:OFFICE_OF]-(office:Office) | office]
    WHEN node:Place THEN [(node)<-[covers:COVERS WHERE $includeIllustrative OR covers.basis <> 'ILLUSTRATIVE']-(party) | party]
    ELSE []
  END AS parties
UNWIND [node] + parties AS found
WITH found, index, max(score) AS score, max(CASE WHEN found = node THEN 1 ELSE 0 END) AS own
WHERE ($labels IS NULL OR any(label IN labels(found) WHERE label IN $labels))
  AND ($level IS NULL OR found.level = $level)
  AND ($includeIllustrative OR coalesce(found.basis, '') <> 'ILLUSTRATIVE')
WITH found, count(*) AS answered, sum(own) AS own, sum(score) AS score
ORDER BY answered DESC, own DESC, score DESC, found.id
LIMIT 1000
RETURN
  found.id AS id,
  [label IN labels(found) WHERE label <> 'Entity'][0] AS label,
  [text IN [found.name, found.title, found.acronym, found.city, found.iso3] WHERE text IS NOT NULL]
    + coalesce(found.aliases, []) + coalesce(found.codes, []) AS texts,
  found.acronym AS acronym,
  found:Arrangement AND EXISTS { (:Entity:ArrangementKind {id: found.kind, isPartOfPlan: true}) } AS isPartOfPlan,
  [(found)-[:AT_LEVEL]->(level:Level) | level.rank][0] AS rank,
  COUNT { (found)-[:COVERS]->() } AS breadth,
  answered, own, score
