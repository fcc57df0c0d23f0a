// Organisational factors of agencies and offices: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity:Factor {id: row.to})
MERGE (from)-[holding:HAS_FACTOR {id: row.id}]->(to)
  ON CREATE SET holding = row.properties
WITH holding, row
WHERE holding.owner = $owner AND properties(holding) <> row.properties
SET holding = row.properties
