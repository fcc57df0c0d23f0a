// The kind of an agency is one of the kinds in the graph.
WITH COLLECT { MATCH (kind:AgencyKind) RETURN kind.id } AS kinds
MATCH (agency:Agency)
WHERE NOT coalesce(agency.kind, 'nothing') IN kinds
RETURN agency.id AS id, 'is of an unknown kind, ' + coalesce(agency.kind, 'nothing') AS problem
