// Which agencies share arrangements on a day of a period, two by two: in how many, and with Newman's weight.
// place: 'alb', arrangementKinds: ['JOINT_ACTIVITY'], bases: ['DATASET'], maxParties: null,
// since: '2024-12-31', until: '2024-12-31', includeIllustrative: false
MATCH (met:Arrangement)
WHERE ($arrangementKinds IS NULL OR met.kind IN $arrangementKinds) AND ($place IS NULL OR EXISTS {
  MATCH (met)-[covers:COVERS]->(:Place)-[:PART_OF]->*(:Place {id: $place})
  WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
    AND coalesce(covers.validFrom <= date($until), true) AND coalesce(date($since) < covers.validTo, true)
})
MATCH (met)<-[part:TAKES_PART_IN]-(office:Office)-[:OFFICE_OF]->(agency:Agency)
WHERE all(one IN [met, part, office] WHERE $includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
WITH met, part, office, agency, reduce(day = date($since), one IN [met, part, office] |
  CASE WHEN one.validFrom > day THEN one.validFrom ELSE day END) AS day
WHERE day <= date($until) AND all(one IN [met, part, office] WHERE coalesce(day < one.validTo, true))
WITH met, count(DISTINCT office) AS parties,
  collect(DISTINCT CASE WHEN part.basis IN $bases THEN [office.id, agency.id] END) AS counted
WHERE $maxParties IS NULL OR parties <= $maxParties
WITH met, [one IN counted | one[1]] AS agencies
UNWIND agencies AS one
UNWIND agencies AS other
WITH met, one, other, size(agencies) AS all
WHERE one < other
WITH met, one, other, all, count(*) AS meetings
RETURN one, other, count(*) AS sharedArrangements, sum(1.0 * meetings / (all - 1)) AS weight
ORDER BY weight DESC, one, other
