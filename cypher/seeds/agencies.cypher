// Agencies: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (agency:Entity {id: row.id})
  ON CREATE SET agency:Agency, agency = row.properties
WITH agency, row
WHERE agency.owner = $owner AND properties(agency) <> row.properties
SET agency = row.properties
