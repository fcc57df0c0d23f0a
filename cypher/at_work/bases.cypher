// On what a place's own ties rest on a date: how many on each basis. Own is a tie with an end at work there at the lowest tier, or both.
// place: 'alb', asOf: '2024-12-31', includeIllustrative: false
MATCH (:Entity:Place {id: $place})<-[:PART_OF]-*(part:Place)
WITH DISTINCT part
MATCH (here:Office|Arrangement)-[covers:COVERS]->(part)
WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
  AND coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true)
WITH DISTINCT here
MATCH (here)-[:AT_LEVEL]->(level:Level)
WITH level, collect(here) AS parties
WITH parties, NOT EXISTS {
  MATCH (lower:Level WHERE lower.tier > level.tier AND coalesce(lower.ladder, '') = coalesce(level.ladder, ''))
} AS isLowest
UNWIND parties AS here
MATCH (here)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-(:Entity)
WITH tie, count(*) = 2 OR max(CASE WHEN isLowest THEN 1 ELSE 0 END) = 1 AS isOwn
WHERE isOwn AND all(one IN [startNode(tie), tie, endNode(tie)] WHERE
  ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
RETURN tie.basis AS basis, count(*) AS count
ORDER BY count DESC, basis
