// Practices: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (practice:Entity {id: row.id})
  ON CREATE SET practice:Practice, practice = row.properties
WITH practice, row
WHERE practice.owner = $owner AND properties(practice) <> row.properties
SET practice = row.properties
