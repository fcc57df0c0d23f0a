// The same as `count`, with each office that is met in arrangements counted once instead of the parts taken in them.
// offices: ['unicef-alb', 'who-alb'], asOf: '2024-12-31', includeIllustrative: false, includeDerivedLines: false,
// kinds: ['REPORTS_TO', 'TAKES_PART_IN'], bases: ['DATASET', 'REFERENCE'], arrangementKinds: null, maxParties: null
MATCH (office:Entity&Office WHERE office.id IN $offices)
CALL (office) {
  MATCH (office)-[one:TAKES_PART_IN]->(met:Arrangement)<-[two:TAKES_PART_IN]-(other:Office)
  WHERE office <> other AND all(record IN [office, one, met, two, other] WHERE
    ($includeIllustrative OR record.basis <> 'ILLUSTRATIVE')
    AND coalesce(record.validFrom <= date($asOf), true) AND coalesce(date($asOf) < record.validTo, true))
    AND all(part IN [one, two] WHERE type(part) IN $kinds AND part.basis IN $bases
      AND ($includeDerivedLines OR part.basis <> 'DERIVED'))
    AND ($arrangementKinds IS NULL OR met.kind IN $arrangementKinds) AND ($maxParties IS NULL OR COUNT {
      MATCH (met)<-[part:TAKES_PART_IN]-(member:Office)
      WHERE all(record IN [part, member] WHERE ($includeIllustrative OR record.basis <> 'ILLUSTRATIVE')
        AND coalesce(record.validFrom <= date($asOf), true) AND coalesce(date($asOf) < record.validTo, true))
      RETURN DISTINCT member } <= $maxParties)
  RETURN DISTINCT other, null AS tie
  UNION MATCH (office)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH]-(other:Office)
  WHERE type(tie) IN $kinds AND tie.basis IN $bases AND ($includeDerivedLines OR NOT (tie:REPORTS_TO|ACCOUNTABLE_TO AND tie.basis = 'DERIVED'))
    AND all(record IN [office, tie, other] WHERE ($includeIllustrative OR record.basis <> 'ILLUSTRATIVE')
      AND coalesce(record.validFrom <= date($asOf), true) AND coalesce(date($asOf) < record.validTo, true))
  RETURN other, tie
}
WITH DISTINCT tie,
  CASE WHEN office.id < other.id THEN office ELSE other END AS first, CASE WHEN office.id < other.id THEN other ELSE office END AS second
WITH COUNT { UNWIND [first, second] AS end MATCH (end)-[:OFFICE_OF]->(agency:Agency) RETURN DISTINCT agency } AS agencies
RETURN count(CASE WHEN agencies <> 1 THEN 1 END) AS inter, count(CASE WHEN agencies = 1 THEN 1 END) AS intra
