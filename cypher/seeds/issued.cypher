// Who issued a mandate: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Arrangement {id: row.from})
MATCH (to:Entity:Mandate {id: row.to})
MERGE (from)-[structure:ISSUED]->(to)
  ON CREATE SET structure = row.properties
WITH structure, row
WHERE structure.owner = $owner AND properties(structure) <> row.properties
SET structure = row.properties
