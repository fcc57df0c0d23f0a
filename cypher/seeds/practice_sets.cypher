// Practice sets: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (practices:Entity {id: row.id})
  ON CREATE SET practices:PracticeSet, practices = row.properties
WITH practices, row
WHERE practices.owner = $owner AND properties(practices) <> row.properties
SET practices = row.properties
