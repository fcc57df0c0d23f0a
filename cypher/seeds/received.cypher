// Money that agencies received from others or through funds, per year: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Agency {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[receipt:RECEIVED {id: row.id}]->(to)
  ON CREATE SET receipt = row.properties
WITH receipt, row
WHERE receipt.owner = $owner AND properties(receipt) <> row.properties
SET receipt = row.properties
