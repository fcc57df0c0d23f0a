// What governs or guides an arrangement: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Arrangement {id: row.from})
MATCH (to:Entity:Arrangement {id: row.to})
MERGE (from)-[tie:UNDER {id: row.id}]->(to)
  ON CREATE SET tie = row.properties
WITH tie, row
WHERE tie.owner = $owner AND properties(tie) <> row.properties
SET tie = row.properties
