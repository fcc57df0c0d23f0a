// The names of places, and what is a part of them.
MATCH (place:Place)
RETURN
  place.id AS id,
  place.name AS name,
  place.iso3 AS iso3,
  place.aliases AS aliases,
  COLLECT { MATCH (part:Place)-[:PART_OF]->(place) RETURN part.id ORDER BY part.id } AS parts
