// Money of agencies on a mandate, per year: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Agency {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity:Mandate {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[contribution:CONTRIBUTES_TO {id: row.id}]->(to)
  ON CREATE SET contribution = row.properties
WITH contribution, row
WHERE contribution.owner = $owner AND properties(contribution) <> row.properties
SET contribution = row.properties
