// The plan of each place on a date, if it has one: what parts of plans are under and is none itself; and the countries that it is for.
// places: ['alb'], kinds: ['RESULT', 'JOINT_ACTIVITY'], asOf: '2024-12-31'
UNWIND $places AS id
MATCH (place:Entity:Place {id: id})<-[covers:COVERS]-(plan:Arrangement WHERE NOT plan.kind IN $kinds)
WHERE EXISTS { (plan)<-[:UNDER]-(part:Arrangement WHERE part.kind IN $kinds) }
  AND all(one IN [plan, covers] WHERE one.basis <> 'ILLUSTRATIVE'
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
WITH DISTINCT place, plan
RETURN place.id AS place, plan.id AS plan, COLLECT {
  MATCH (plan)-[:COVERS]->(other:Place)
  WHERE NOT EXISTS { (other)<-[:PART_OF]-(:Place) }
  RETURN DISTINCT other.id AS other ORDER BY other
} AS countries
ORDER BY place, plan
