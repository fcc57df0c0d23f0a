// Sources: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (source:Entity {id: row.id})
  ON CREATE SET source:Source, source = row.properties
WITH source, row
WHERE source.owner = $owner AND properties(source) <> row.properties
SET source = row.properties
