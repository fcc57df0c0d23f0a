// Offices and arrangements in pieces that follow the store; a row has those of a piece that say the same of themselves.
// first: 0, last: 8191, withEvidence: true
UNWIND range($first, $last, 8192) AS start
CALL (start) {
  UNWIND range(start, start + 8191) AS number
  MATCH (party:Office|Arrangement)
  WHERE id(party) = number AND number <= $last
  OPTIONAL MATCH (party)-[:OFFICE_OF]->(agency:Agency)
  WITH party, head(collect(id(agency))) AS agency
  RETURN
    party:Office AS isOffice,
    party.level AS level,
    party.kind AS kind,
    party.basis AS basis,
    party.validFrom AS validFrom,
    party.validTo AS validTo,
    collect(id(party)) AS numbers,
    collect(coalesce(party.id, '')) AS ids,
    collect(coalesce(agency, -1)) AS agencies,
    // Only of what is undated, and only where some source says of which days it speaks.
    collect(CASE WHEN $withEvidence AND (party.validFrom IS NULL OR party.validTo IS NULL) THEN coalesce(party.evidence, []) END) AS evidence
}
RETURN
  isOffice,
  level,
  kind,
  basis,
  CASE WHEN validFrom IS NOT NULL THEN coalesce(toStringOrNull(validFrom), '?') END AS validFrom,
  CASE WHEN validTo IS NOT NULL THEN coalesce(toStringOrNull(validTo), '?') END AS validTo,
  numbers, ids, agencies, evidence
