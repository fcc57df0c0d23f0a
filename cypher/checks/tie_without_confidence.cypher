// Every tie and every assertion says how sure it is.
MATCH ()-[record:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER|COVERS|HOLDS|CONTRIBUTES_TO|SPENT|RECEIVED|ADDRESSES|HAS_FACTOR]->()
WHERE record.confidence IS NULL
RETURN coalesce(record.id, '?') AS id, 'has no confidence' AS problem
