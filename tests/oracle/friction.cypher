// The friction of each tie under the default settings, as the model writes it down: where it is passed by, and at an end.
// ids: ['takes_part_in:unicef-alb:unct-alb:participant'], asOf: '2024-12-31'
CALL () {
  MATCH ()-[tie:REPORTS_TO WHERE tie.id IN $ids]->(to) RETURN tie, to
  UNION ALL MATCH ()-[tie:ACCOUNTABLE_TO WHERE tie.id IN $ids]->(to) RETURN tie, to
  UNION ALL MATCH ()-[tie:COORDINATES_WITH WHERE tie.id IN $ids]->(to) RETURN tie, to
  UNION ALL MATCH ()-[tie:TAKES_PART_IN WHERE tie.id IN $ids]->(to) RETURN tie, to
  UNION ALL MATCH ()-[tie:UNDER WHERE tie.id IN $ids]->(to) RETURN tie, to
}
OPTIONAL MATCH (kind:ArrangementKind {id: to.kind}) WHERE to:Arrangement AND (tie:TAKES_PART_IN OR tie:ACCOUNTABLE_TO)
WITH tie, to, coalesce(kind.channel, 1.0) AS channel, CASE
  WHEN tie:TAKES_PART_IN THEN COUNT {
    MATCH (to)<-[part:TAKES_PART_IN]-(member:Office)
    WHERE all(one IN [part, member] WHERE one.basis <> 'ILLUSTRATIVE'
      AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
    RETURN DISTINCT member
  }
  WHEN tie:ACCOUNTABLE_TO AND to:Office THEN COUNT {
    MATCH (to)<-[line:ACCOUNTABLE_TO]-(office:Office)
    WHERE all(one IN [line, office] WHERE one.basis <> 'ILLUSTRATIVE'
      AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
    RETURN DISTINCT office
  }
  ELSE 0 END AS onRecord
WITH tie, to, channel,
  CASE WHEN tie:TAKES_PART_IN AND to.declaredSize > onRecord THEN to.declaredSize ELSE onRecord END AS crowd,
  CASE WHEN tie:TAKES_PART_IN THEN 0.5 WHEN tie:UNDER THEN 2.0 ELSE 1.0 END AS kind
RETURN
  tie.id AS id,
  to.id AS to,
  kind AS atEnd,
  kind * channel * sqrt(CASE WHEN crowd > 2 THEN crowd - 1 ELSE 1 END) AS passed
