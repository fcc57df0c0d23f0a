// The set of each practice: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Practice {id: row.from})
MATCH (to:Entity:PracticeSet {id: row.to})
MERGE (from)-[structure:OF_SET]->(to)
  ON CREATE SET structure = row.properties
WITH structure, row
WHERE structure.owner = $owner AND properties(structure) <> row.properties
SET structure = row.properties
