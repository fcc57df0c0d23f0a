// Schemes of mandates: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (scheme:Entity {id: row.id})
  ON CREATE SET scheme:MandateScheme, scheme = row.properties
WITH scheme, row
WHERE scheme.owner = $owner AND properties(scheme) <> row.properties
SET scheme = row.properties
