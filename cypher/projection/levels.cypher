// The levels, top first.
MATCH (level:Level)
WHERE level.id IS :: STRING NOT NULL AND level.tier IS :: INTEGER NOT NULL AND level.isHeadquarters IS :: BOOLEAN NOT NULL
RETURN
  level.id AS id,
  level.name AS name,
  level.rank AS rank,
  level.tier AS tier,
  level.isHeadquarters AS isHeadquarters,
  level.ladder AS ladder
ORDER BY rank, id
