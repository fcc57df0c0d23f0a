// Every place with those it is a part of.
MATCH (place:Place)
RETURN place.id AS id, COLLECT { MATCH (place)-[:PART_OF]->(whole:Place) RETURN whole.id } AS wholes
