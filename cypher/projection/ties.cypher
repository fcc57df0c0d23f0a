// Ties in pieces that follow the store; a row has those of a piece that say the same of themselves.
// first: 0, last: 8191, withEvidence: true
UNWIND range($first, $last, 8192) AS start
CALL (start) {
  UNWIND range(start, start + 8191) AS number
  MATCH (from)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]->(to)
  WHERE id(tie) = number AND number <= $last
  RETURN
    type(tie) AS kind,
    tie.basis AS basis,
    tie.confidence AS confidence,
    tie.validFrom AS validFrom,
    tie.validTo AS validTo,
    collect(coalesce(tie.id, '')) AS ids,
    collect(id(from)) AS froms,
    collect(id(to)) AS tos,
    // Only of what is undated, and only where some source says of which days it speaks.
    collect(CASE WHEN $withEvidence AND (tie.validFrom IS NULL OR tie.validTo IS NULL) THEN coalesce(tie.evidence, []) END) AS evidence
}
RETURN
  kind,
  basis,
  confidence,
  CASE WHEN validFrom IS NOT NULL THEN coalesce(toStringOrNull(validFrom), '?') END AS validFrom,
  CASE WHEN validTo IS NOT NULL THEN coalesce(toStringOrNull(validTo), '?') END AS validTo,
  ids,
  froms,
  tos,
  evidence
