// What an office or an arrangement works for: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity:Place {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[coverage:COVERS {id: row.id}]->(to)
  ON CREATE SET coverage = row.properties
WITH coverage, row
WHERE coverage.owner = $owner AND properties(coverage) <> row.properties
SET coverage = row.properties
