// The levels, top first.
MATCH (level:Level)
RETURN
  level.id AS id,
  level.name AS name,
  level.rank AS rank,
  level.tier AS tier,
  level.isHeadquarters AS isHeadquarters,
  level.ladder AS ladder
ORDER BY rank, id
