// The parts of each tie's friction under the default settings, as the model writes them down.
// ids: ['takes_part_in:unicef-alb:unct-alb:participant'], asOf: '2024-12-31'
CALL () {
  MATCH ()-[tie:REPORTS_TO WHERE tie.id IN $ids]->(to) RETURN tie, to
  UNION ALL MATCH ()-[tie:ACCOUNTABLE_TO WHERE tie.id IN $ids]->(to) RETURN tie, to
  UNION ALL MATCH ()-[tie:COORDINATES_WITH WHERE tie.id IN $ids]->(to) RETURN tie, to
  UNION ALL MATCH ()-[tie:TAKES_PART_IN WHERE tie.id IN $ids]->(to) RETURN tie, to
  UNION ALL MATCH ()-[tie:UNDER WHERE tie.id IN $ids]->(to) RETURN tie, to
}
WITH tie, to, CASE WHEN tie:TAKES_PART_IN THEN COUNT {
  MATCH (to)<-[part:TAKES_PART_IN]-(member:Office)
  WHERE all(one IN [part, member] WHERE one.basis <> 'ILLUSTRATIVE'
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  RETURN DISTINCT member
} ELSE 0 END AS members
RETURN
  tie.id AS id,
  CASE WHEN tie:TAKES_PART_IN THEN 0.5 ELSE 1.0 END
    * sqrt(CASE WHEN members > 2 THEN members - 1 ELSE 1 END)
    AS product
