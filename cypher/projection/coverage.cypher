// Who works for which place, in pieces that follow the store; a row has those that say the same of themselves.
// first: 0, last: 8191, withEvidence: true
UNWIND range($first, $last, 8192) AS start
CALL (start) {
  UNWIND range(start, start + 8191) AS number
  MATCH (party)-[covers:COVERS]->(place)
  WHERE id(covers) = number AND number <= $last
  RETURN
    covers.presence AS presence,
    covers.basis AS basis,
    covers.validFrom AS validFrom,
    covers.validTo AS validTo,
    collect(coalesce(covers.id, '')) AS ids,
    collect(id(party)) AS parties,
    collect(id(place)) AS places,
    // Only of what is undated, and only where some source says of which days it speaks.
    collect(CASE WHEN $withEvidence AND (covers.validFrom IS NULL OR covers.validTo IS NULL) THEN coalesce(covers.evidence, []) END) AS evidence
}
RETURN
  presence,
  basis,
  CASE WHEN validFrom IS NOT NULL THEN coalesce(toStringOrNull(validFrom), '?') END AS validFrom,
  CASE WHEN validTo IS NOT NULL THEN coalesce(toStringOrNull(validTo), '?') END AS validTo,
  ids,
  parties,
  places,
  evidence
