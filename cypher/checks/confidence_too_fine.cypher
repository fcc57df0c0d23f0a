// Confidence has at most two decimals.
CALL () {
  MATCH (record:Office|Arrangement|Coding)
  RETURN record.id AS id, record.confidence AS confidence
  UNION ALL
  MATCH ()-[record:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER|COVERS|HOLDS|CONTRIBUTES_TO|SPENT|RECEIVED|ADDRESSES|HAS_FACTOR]->()
  RETURN record.id AS id, record.confidence AS confidence
}
WITH id, confidence
WHERE abs(confidence * 100 - round(confidence * 100)) > 0.000001
RETURN coalesce(id, '?') AS id, 'has a confidence of ' + confidence + ', finer than two decimals' AS problem
