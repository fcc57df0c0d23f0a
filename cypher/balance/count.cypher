// How many ties of some offices run between agencies and within one on a date, as far as they count, each tie once.
// offices: ['unicef-alb', 'who-alb'], asOf: '2024-12-31', includeIllustrative: false, includeDerivedLines: false,
// kinds: ['REPORTS_TO', 'TAKES_PART_IN'], bases: ['DATASET', 'REFERENCE'], arrangementKinds: null, maxParties: null
MATCH (office:Entity&Office WHERE office.id IN $offices)
  -[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN]-(other:Office|Arrangement)
WHERE all(one IN [office, tie, other] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  AND type(tie) IN $kinds AND tie.basis IN $bases
  AND ($includeDerivedLines OR NOT (tie:REPORTS_TO|ACCOUNTABLE_TO|TAKES_PART_IN AND tie.basis = 'DERIVED'))
WITH DISTINCT tie, startNode(tie) AS from, endNode(tie) AS to
WHERE NOT tie:TAKES_PART_IN OR ($arrangementKinds IS NULL OR to.kind IN $arrangementKinds) AND ($maxParties IS NULL OR COUNT {
  MATCH (to)<-[part:TAKES_PART_IN]-(member:Office)
  WHERE all(one IN [part, member] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  RETURN DISTINCT member } <= $maxParties)
WITH CASE WHEN tie:TAKES_PART_IN THEN COUNT {
  MATCH (to)<-[part:TAKES_PART_IN]-(member:Office)-[:OFFICE_OF]->(agency:Agency)
  WHERE all(one IN [part, member] WHERE one.basis <> 'ILLUSTRATIVE'
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  RETURN DISTINCT agency
} ELSE COUNT { UNWIND [from, to] AS end MATCH (end)-[:OFFICE_OF]->(agency:Agency) RETURN DISTINCT agency } END AS agencies,
  tie:TAKES_PART_IN OR to:Office AS hasAgency
RETURN
  count(CASE WHEN NOT (hasAgency AND agencies = 1) THEN 1 END) AS inter,
  count(CASE WHEN hasAgency AND agencies = 1 THEN 1 END) AS intra
