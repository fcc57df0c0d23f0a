// Confidence lies between 0 and 1.
CALL () {
  MATCH (record:Office|Arrangement|Coding)
  RETURN record.id AS id, record.confidence AS confidence
  UNION ALL
  MATCH ()-[record:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER|COVERS|HOLDS|CONTRIBUTES_TO|SPENT|RECEIVED|ADDRESSES|HAS_FACTOR]->()
  RETURN record.id AS id, record.confidence AS confidence
}
WITH id, confidence
WHERE NOT 0 <= confidence <= 1
RETURN coalesce(id, '?') AS id, 'has a confidence of ' + confidence AS problem
