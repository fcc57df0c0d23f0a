// The role of a participant is one of the roles in the graph.
WITH COLLECT { MATCH (role:Role) RETURN role.id } AS roles
MATCH (:Office)-[part:TAKES_PART_IN]->(:Arrangement)
WHERE NOT coalesce(part.role, 'nothing') IN roles
RETURN coalesce(part.id, '?') AS id, 'has the unknown role ' + coalesce(part.role, 'nothing') AS problem
