// The names of places.
MATCH (place:Place)
RETURN place.id AS id, place.name AS name, place.iso3 AS iso3, place.aliases AS aliases
