// What runs between two parties is a kind of tie that is known, or a succession.
MATCH (from:Office|Arrangement)-[tie]->(to:Office|Arrangement)
WHERE NOT tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER|SUCCEEDS
RETURN coalesce(tie.id, coalesce(from.id, '?') + ' ' + coalesce(to.id, '?')) AS id, 'is of the unknown kind ' + type(tie) AS problem
