// The highest numbers that the store has given to parties, and to ties and coverage.
CALL () {
  MATCH (party:Office|Arrangement)
  RETURN max(id(party)) AS party
}
CALL () {
  MATCH ()-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER|COVERS]->()
  RETURN max(id(tie)) AS tie
}
RETURN coalesce(party, -1) AS party, coalesce(tie, -1) AS tie
