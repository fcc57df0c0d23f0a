// What a coding saw: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Coding {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[structure:OF]->(to)
  ON CREATE SET structure = row.properties
WITH structure, row
WHERE structure.owner = $owner AND properties(structure) <> row.properties
SET structure = row.properties
