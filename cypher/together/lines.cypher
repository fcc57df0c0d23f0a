// The offices of agencies at work in a place at the lowest tier, whom they report to, and in which bodies these sit.
// agencies: ['ifad', 'unicef', 'wfp', 'who'], place: 'pak', asOf: '2024-12-31', includeIllustrative: false
MATCH (:Entity:Place {id: $place})<-[:PART_OF]-*(:Place)<-[covers:COVERS]-(office:Office)-[:AT_LEVEL]->(level:Level)
WHERE all(one IN [covers, office] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
WITH level.ladder AS ladder, collect(DISTINCT [office, level.tier]) AS found, max(level.tier) AS lowest
UNWIND [one IN found WHERE one[1] = lowest | one[0]] AS office
MATCH (office)-[:OFFICE_OF]->(agency:Agency WHERE agency.id IN $agencies)
OPTIONAL MATCH (office)-[line:REPORTS_TO]->(superior:Office)
WHERE all(one IN [line, superior] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
RETURN
  agency.id AS agency,
  office.id AS office,
  line.id AS line,
  line.basis AS basis,
  superior.id AS superior,
  COLLECT {
    MATCH (superior)-[part:TAKES_PART_IN]->(body:Arrangement)
    WHERE all(one IN [part, body] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
      AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
    RETURN DISTINCT body.id AS body ORDER BY body
  } AS bodies
ORDER BY agency, office, superior, line
