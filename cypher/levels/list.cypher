// The levels, top first, with what stands at each.
MATCH (level:Level)
RETURN
  level.id AS id,
  level.name AS name,
  level.rank AS rank,
  level.tier AS tier,
  level.isHeadquarters AS isHeadquarters,
  COUNT { (:Office)-[:AT_LEVEL]->(level) } AS officeCount,
  COUNT { (:Arrangement)-[:AT_LEVEL]->(level) } AS arrangementCount
ORDER BY rank
