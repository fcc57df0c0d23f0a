// The set of each practice: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Practice {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity:PracticeSet {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[structure:OF_SET]->(to)
  ON CREATE SET structure = row.properties
WITH structure, row
WHERE structure.owner = $owner AND properties(structure) <> row.properties
SET structure = row.properties
