// Mandates that arrangements address: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Arrangement {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity:Mandate {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[addressing:ADDRESSES {id: row.id}]->(to)
  ON CREATE SET addressing = row.properties
WITH addressing, row
WHERE addressing.owner = $owner AND properties(addressing) <> row.properties
SET addressing = row.properties
