// The kind of a place is one of the kinds in the graph.
WITH COLLECT { MATCH (kind:PlaceKind) RETURN kind.id } AS kinds
MATCH (place:Place)
WHERE NOT coalesce(place.kind, 'nothing') IN kinds
RETURN place.id AS id, 'is of an unknown kind, ' + coalesce(place.kind, 'nothing') AS problem
