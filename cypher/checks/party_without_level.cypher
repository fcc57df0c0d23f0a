// A party stands on exactly one level, the one that its property names.
MATCH (party:Office|Arrangement)
WITH party, [(party)-[:AT_LEVEL]->(level:Level) | level.id] AS levels
WHERE size(levels) <> 1 OR party.level IS NULL OR party.level <> levels[0]
RETURN party.id AS id, 'stands on ' + size(levels) + ' levels and names ' + coalesce(party.level, 'none') AS problem
