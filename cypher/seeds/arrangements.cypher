// Arrangements: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (arrangement:Entity {id: row.id})
  ON CREATE SET arrangement:Arrangement, arrangement = row.properties
WITH arrangement, row
WHERE arrangement.owner = $owner AND properties(arrangement) <> row.properties
SET arrangement = row.properties
