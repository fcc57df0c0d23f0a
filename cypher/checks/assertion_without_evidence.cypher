// Every tie and every assertion rests on evidence.
MATCH ()-[record:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER|COVERS|HOLDS|CONTRIBUTES_TO|SPENT|RECEIVED|ADDRESSES|HAS_FACTOR]->()
WHERE size(coalesce(record.evidence, [])) = 0
RETURN coalesce(record.id, '?') AS id, 'rests on no evidence' AS problem
