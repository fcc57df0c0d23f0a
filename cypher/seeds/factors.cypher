// Factors: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (factor:Entity {id: row.id})
  ON CREATE SET factor:Factor, factor = row.properties
WITH factor, row
WHERE factor.owner = $owner AND properties(factor) <> row.properties
SET factor = row.properties
