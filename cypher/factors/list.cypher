// Every factor, by id.
MATCH (factor:Factor)
RETURN factor.id AS id
ORDER BY id
