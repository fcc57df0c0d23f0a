// Kinds of places: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (kind:Entity {id: row.id})
  ON CREATE SET kind:PlaceKind, kind = row.properties
WITH kind, row
WHERE kind.owner = $owner AND properties(kind) <> row.properties
SET kind = row.properties
