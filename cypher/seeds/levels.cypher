// Levels: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (level:Entity {id: row.id})
  ON CREATE SET level:Level, level = row.properties
WITH level, row
WHERE level.owner = $owner AND properties(level) <> row.properties
SET level = row.properties
