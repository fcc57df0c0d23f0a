// The levels, top first.
MATCH (level:Level)
RETURN level.id AS id, level.tier AS tier, level.isHeadquarters AS isHeadquarters
ORDER BY level.rank
