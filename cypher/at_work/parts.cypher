// In which results and joint works of a place each agency takes part on a date, and what money these need of it, by currency.
// place: 'alb', results: ['RESULT'], joint: ['JOINT_ACTIVITY'], asOf: '2024-12-31', includeIllustrative: false
MATCH (:Entity:Place {id: $place})<-[:PART_OF]-*(part:Place)
WITH DISTINCT part
MATCH (part)<-[covers:COVERS]-(work:Arrangement WHERE work.kind IN $results OR work.kind IN $joint)
WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
  AND coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true)
WITH DISTINCT work
MATCH (work)<-[tie:TAKES_PART_IN]-(office:Office)-[:OFFICE_OF]->(agency:Agency)
WHERE all(one IN [work, tie, office] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
WITH work, work.kind IN $joint AS isJoint, collect([agency.id, tie]) AS parts, count(DISTINCT agency) AS agencies
WHERE NOT isJoint OR agencies > 1
UNWIND parts AS one
WITH work, isJoint, one[0] AS agency, one[1] AS tie
RETURN
  agency,
  isJoint,
  tie.currency AS currency,
  collect(DISTINCT work.id) AS works,
  sum(tie.required) AS required,
  count(tie.required) AS stated
ORDER BY agency, isJoint, currency
