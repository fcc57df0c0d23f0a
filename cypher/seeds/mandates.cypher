// Mandates: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (mandate:Entity {id: row.id})
  ON CREATE SET mandate:Mandate, mandate = row.properties
WITH mandate, row
WHERE mandate.owner = $owner AND properties(mandate) <> row.properties
SET mandate = row.properties
