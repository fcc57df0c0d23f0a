// Every place with those it is a part of, and with the store's own numbers.
MATCH (place:Place)
WHERE place.id IS :: STRING NOT NULL
RETURN
  id(place) AS number,
  place.id AS id,
  COLLECT { MATCH (place)-[:PART_OF]->(whole:Place) WHERE whole.id IS :: STRING NOT NULL RETURN whole.id } AS wholes
