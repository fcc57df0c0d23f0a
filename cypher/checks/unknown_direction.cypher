// A factor amplifies or reduces.
MATCH (factor:Factor)
WHERE NOT coalesce(factor.direction, 'nothing') IN ['AMPLIFIES', 'REDUCES']
RETURN factor.id AS id, 'has the unknown direction ' + coalesce(factor.direction, 'nothing') AS problem
