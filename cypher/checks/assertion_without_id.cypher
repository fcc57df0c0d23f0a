// Every tie and every assertion has an id.
MATCH (from)-[record:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER|COVERS|HOLDS|CONTRIBUTES_TO|SPENT|RECEIVED|ADDRESSES|HAS_FACTOR]->(to)
WHERE record.id IS NULL
RETURN coalesce(from.id, '?') + ' ' + type(record) + ' ' + coalesce(to.id, '?') AS id, 'has no id' AS problem
