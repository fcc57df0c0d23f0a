// The scheme of a mandate is one of the schemes in the graph.
WITH COLLECT { MATCH (scheme:MandateScheme) RETURN scheme.id } AS schemes
MATCH (mandate:Mandate)
WHERE NOT coalesce(mandate.scheme, 'nothing') IN schemes
RETURN mandate.id AS id, 'is of an unknown scheme, ' + coalesce(mandate.scheme, 'nothing') AS problem
