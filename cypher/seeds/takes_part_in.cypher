// Participation of offices in arrangements: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Office {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity:Arrangement {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[part:TAKES_PART_IN {id: row.id}]->(to)
  ON CREATE SET part = row.properties
WITH part, row
WHERE part.owner = $owner AND properties(part) <> row.properties
SET part = row.properties
