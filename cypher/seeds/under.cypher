// What governs or guides an arrangement: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Arrangement {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity:Arrangement {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[tie:UNDER {id: row.id}]->(to)
  ON CREATE SET tie = row.properties
WITH tie, row
WHERE tie.owner = $owner AND properties(tie) <> row.properties
SET tie = row.properties
