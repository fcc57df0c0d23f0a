// What is on record of joint work in places, of any day and of one: parts of plans, who takes part, what two agencies do.
// places: ['alb'], kinds: ['RESULT', 'JOINT_ACTIVITY'], joint: ['JOINT_ACTIVITY'], asOf: '2024-12-31',
// observed: ['DOCUMENTED', 'DATASET', 'INTERVIEW']
UNWIND $places AS id
MATCH (place:Entity:Place {id: id})
CALL (place) {
  MATCH (part:Arrangement WHERE part.kind IN $kinds AND part.basis <> 'ILLUSTRATIVE')-[:COVERS]->(place)
  WITH DISTINCT part, part.kind IN $joint AS isJoint
  OPTIONAL MATCH (agency:Agency)<-[:OFFICE_OF]-(office:Office)-[tie:TAKES_PART_IN WHERE tie.basis <> 'ILLUSTRATIVE']->(part)
  WITH part, isJoint, agency, tie, tie.basis IN $observed AS isObserved,
    all(one IN [part, office, tie] WHERE coalesce(one.validFrom <= date($asOf), true)
      AND coalesce(date($asOf) < one.validTo, true)) AS isNow
  WITH part, isJoint, count(tie) AS ties, collect(CASE WHEN isObserved THEN tie.evidence END) AS seen,
    // In UNINFO's plans, whoever stands under a result by rule does so because of an activity.
    count(CASE WHEN isJoint OR tie.basis = 'DERIVED' THEN part END) AS activities,
    count(DISTINCT CASE WHEN isObserved THEN agency END) AS agencies,
    count(CASE WHEN isObserved AND isNow THEN tie END) AS tiesNow,
    count(DISTINCT CASE WHEN isObserved AND isNow THEN agency END) AS agenciesNow
  RETURN collect(reduce(ids = coalesce(part.evidence, []), one IN seen | ids + one)) AS cited,
    count(part) AS parts, sum(ties) AS participations, sum(activities) AS activities,
    count(CASE WHEN NOT isJoint THEN part END) > 0 AND sum(CASE WHEN isJoint THEN 0 ELSE ties END) = 0 AS isTotals,
    count(CASE WHEN isJoint AND agencies > 1 THEN part END) AS jointWork,
    count(CASE WHEN isJoint AND agenciesNow > 1 THEN part END) AS jointWorkNow,
    sum(CASE WHEN isJoint AND agenciesNow > 1 THEN tiesNow ELSE 0 END) AS tiesNow
}
RETURN place.id AS place, parts, participations, activities, isTotals, jointWork, jointWorkNow, tiesNow, COLLECT {
  UNWIND cited AS ids UNWIND ids AS evidence WITH DISTINCT evidence
  MATCH (:Entity:Evidence {id: evidence})-[:FROM]->(source:Source)
  RETURN DISTINCT source.id AS source ORDER BY source
} AS sources
