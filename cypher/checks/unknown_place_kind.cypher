// The kind of a place is a word of the vocabulary (cypher/vocabulary.ts).
MATCH (place:Place)
WHERE NOT coalesce(place.kind, 'nothing') IN ['WORLD', 'REGION', 'COUNTRY', 'TERRITORY']
RETURN place.id AS id, 'is of an unknown kind, ' + coalesce(place.kind, 'nothing') AS problem
