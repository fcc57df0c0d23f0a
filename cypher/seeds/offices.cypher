// Offices: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (office:Entity {id: row.id})
  ON CREATE SET office:Office, office = row.properties
WITH office, row
WHERE office.owner = $owner AND properties(office) <> row.properties
SET office = row.properties
