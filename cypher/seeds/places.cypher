// Places: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (place:Entity {id: row.id})
  ON CREATE SET place:Place, place = row.properties
WITH place, row
WHERE place.owner = $owner AND properties(place) <> row.properties
SET place = row.properties
