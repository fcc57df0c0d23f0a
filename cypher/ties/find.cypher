// Ties by id, each with its ends and, for the date asked about, on which side of the coordination dilemma it is.
// ids: ['reports_to:unicef-alb:unicef-ecaro'], asOf: '2024-12-31'
CALL () {
  MATCH ()-[tie:REPORTS_TO WHERE tie.id IN $ids]->() RETURN tie
  UNION ALL MATCH ()-[tie:ACCOUNTABLE_TO WHERE tie.id IN $ids]->() RETURN tie
  UNION ALL MATCH ()-[tie:COORDINATES_WITH WHERE tie.id IN $ids]->() RETURN tie
  UNION ALL MATCH ()-[tie:TAKES_PART_IN WHERE tie.id IN $ids]->() RETURN tie
  UNION ALL MATCH ()-[tie:UNDER WHERE tie.id IN $ids]->() RETURN tie
}
WITH tie, startNode(tie) AS from, endNode(tie) AS to
WITH tie, from, to, CASE WHEN tie:TAKES_PART_IN THEN COUNT {
  MATCH (to)<-[part:TAKES_PART_IN]-(member:Office)-[:OFFICE_OF]->(agency:Agency)
  WHERE all(one IN [part, member] WHERE one.basis <> 'ILLUSTRATIVE'
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  RETURN DISTINCT agency LIMIT 2
} ELSE COUNT { UNWIND [from, to] AS end MATCH (end)-[:OFFICE_OF]->(agency:Agency) RETURN DISTINCT agency } END AS agencies
RETURN
  tie {.id, kind: type(tie), from: from.id, to: to.id,
    .role, .scope, .required, .available, .spent, .currency, .confidence, .basis,
    validFrom: toString(tie.validFrom), validTo: toString(tie.validTo), observedUntil: toString(tie.observedUntil),
    evidence: coalesce(tie.evidence, [])} AS tie,
  CASE
    WHEN tie:UNDER THEN 'NONE'
    WHEN agencies = 1 AND (to:Office OR tie:TAKES_PART_IN) THEN 'INTRA_AGENCY'
    ELSE 'INTER_AGENCY'
  END AS dimension,
  COLLECT { MATCH (to)-[:AT_LEVEL]->(far:Level) RETURN far.tier }[0]
    - COLLECT { MATCH (from)-[:AT_LEVEL]->(near:Level) RETURN near.tier }[0] AS levelChange
