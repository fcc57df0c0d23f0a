// Bilateral coordination ties: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Office {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity:Office {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[tie:COORDINATES_WITH {id: row.id}]->(to)
  ON CREATE SET tie = row.properties
WITH tie, row
WHERE tie.owner = $owner AND properties(tie) <> row.properties
SET tie = row.properties
