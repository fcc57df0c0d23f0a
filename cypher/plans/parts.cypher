// Every part of plans, of any day: what it is under, and who takes part in it, in which years and with which money.
// plans: ['cf-alb-2022'], results: ['RESULT'], joint: ['JOINT_ACTIVITY']
MATCH (plan:Entity:Arrangement WHERE plan.id IN $plans)<-[:UNDER]-+(part:Arrangement)
WHERE part.kind IN $results + $joint AND part.basis <> 'ILLUSTRATIVE'
WITH DISTINCT plan, part
RETURN plan.id AS plan, part.id AS id, part.kind IN $joint AS isJoint,
  COLLECT { MATCH (part)-[:UNDER]->(above:Arrangement) RETURN DISTINCT above.id AS above ORDER BY above } AS above,
  COLLECT {
    MATCH (part)<-[tie:TAKES_PART_IN]-(:Office)-[:OFFICE_OF]->(agency:Agency)
    WHERE tie.basis <> 'ILLUSTRATIVE'
    WITH tie, agency ORDER BY tie.id
    RETURN {agency: agency.id, required: tie.required, currency: tie.currency,
      from: tie.validFrom.year, until: (tie.validTo - duration({days: 1})).year} AS taken
  } AS taken
ORDER BY plan, id
