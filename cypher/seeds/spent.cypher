// Money of agencies in a place, per year: made, or brought to the state of their rows.
UNWIND $rows AS row
MATCH (from:Entity:Agency {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity:Place {id: row.to})
USING INDEX SEEK to:Entity(id)
MERGE (from)-[spending:SPENT {id: row.id}]->(to)
  ON CREATE SET spending = row.properties
WITH spending, row
WHERE spending.owner = $owner AND properties(spending) <> row.properties
SET spending = row.properties
