// Organisational factors of agencies and offices: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity:Factor {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[holding:HAS_FACTOR {id: row.id}]->(to)
  ON CREATE SET holding = row.properties
WITH holding, row
WHERE holding.owner = $owner AND properties(holding) <> row.properties
SET holding = row.properties
