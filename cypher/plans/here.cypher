// Who is at work in each place on a date, at the lowest tier, and the arrangements there that are no part of a plan, by kind.
// places: ['alb'], kinds: ['RESULT', 'JOINT_ACTIVITY'], asOf: '2024-12-31'
UNWIND $places AS id
MATCH (place:Entity:Place {id: id})
CALL (place) {
  OPTIONAL MATCH (place)<-[covers:COVERS]-(office:Office)-[:AT_LEVEL]->(level:Level)
  WHERE all(one IN [office, covers] WHERE one.basis <> 'ILLUSTRATIVE'
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  WITH level.ladder AS ladder, collect(DISTINCT [office.id, level.tier]) AS found, max(level.tier) AS lowest
  UNWIND CASE found WHEN [] THEN [null] ELSE found END AS one
  RETURN collect(CASE one[1] WHEN lowest THEN one[0] END) AS offices
}
RETURN place.id AS place, offices, COLLECT {
  MATCH (office:Entity:Office WHERE office.id IN offices)-[line:REPORTS_TO]->(superior:Office)
  WHERE all(one IN [line, superior] WHERE one.basis <> 'ILLUSTRATIVE'
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  RETURN line.basis AS basis
} AS lines, COLLECT {
  MATCH (place)<-[covers:COVERS]-(body:Arrangement WHERE NOT body.kind IN $kinds)
  WHERE all(one IN [body, covers] WHERE one.basis <> 'ILLUSTRATIVE'
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  WITH DISTINCT body
  OPTIONAL MATCH (body)<-[part:TAKES_PART_IN]-(member:Office)
  WHERE all(one IN [part, member] WHERE one.basis <> 'ILLUSTRATIVE'
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  WITH body.kind AS kind, count(DISTINCT body) AS arrangements, count(DISTINCT member) AS members,
    count(part) AS parts, count(CASE WHEN part.basis = 'DERIVED' THEN part END) AS derived ORDER BY kind
  RETURN {kind: kind, arrangements: arrangements, offices: members, parts: parts, derived: derived} AS body
} AS bodies
