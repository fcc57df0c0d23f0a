// The kind of an arrangement is one of the kinds in the graph.
WITH COLLECT { MATCH (kind:ArrangementKind) RETURN kind.id } AS kinds
MATCH (arrangement:Arrangement)
WHERE NOT coalesce(arrangement.kind, 'nothing') IN kinds
RETURN arrangement.id AS id, 'is of an unknown kind, ' + coalesce(arrangement.kind, 'nothing') AS problem
