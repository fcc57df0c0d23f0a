// Reporting lines inside an agency: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Office {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity:Office {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[line:REPORTS_TO {id: row.id}]->(to)
  ON CREATE SET line = row.properties
WITH line, row
WHERE line.owner = $owner AND properties(line) <> row.properties
SET line = row.properties
