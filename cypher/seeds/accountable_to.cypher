// Accountability that is not the line: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Office {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[accountability:ACCOUNTABLE_TO {id: row.id}]->(to)
  ON CREATE SET accountability = row.properties
WITH accountability, row
WHERE accountability.owner = $owner AND properties(accountability) <> row.properties
SET accountability = row.properties
