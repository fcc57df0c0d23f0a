// Which offices that work for a place took over from others up to a date, the latest first.
// place: 'alb', asOf: '2024-12-31'
MATCH (:Entity:Place {id: $place})<-[:COVERS]-(office:Office)-[succession:SUCCEEDS]->(former:Office)
WHERE coalesce(succession.on <= date($asOf), true)
RETURN DISTINCT
  office.id AS office,
  former.id AS former,
  toString(succession.on) AS on,
  coalesce(succession.evidence, []) AS evidence
ORDER BY on DESC, office, former
