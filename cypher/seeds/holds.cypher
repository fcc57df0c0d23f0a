// Mandates that agencies hold: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Agency {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity:Mandate {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[holding:HOLDS {id: row.id}]->(to)
  ON CREATE SET holding = row.properties
WITH holding, row
WHERE holding.owner = $owner AND properties(holding) <> row.properties
SET holding = row.properties
