// One level, if the graph has any: a graph without levels was never prepared for Crosstie.
MATCH (level:Level)
RETURN level.id AS id
LIMIT 1
