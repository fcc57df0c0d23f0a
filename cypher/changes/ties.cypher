// A place's own ties on either of two dates: born between them, ended or kept, since when, and which sources speak of both.
// place: 'alb', kinds: ['TAKES_PART_IN'], from: '2023-12-31', to: '2024-12-31', includeIllustrative: false
MATCH (whole:Entity:Place {id: $place})<-[:PART_OF]-*(part:Place)
WITH DISTINCT part, [date($from), date($to)] AS dates
MATCH (here:Office|Arrangement)-[covers:COVERS]->(part)
WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
  AND any(day IN dates WHERE coalesce(covers.validFrom <= day, true) AND coalesce(day < covers.validTo, true))
WITH DISTINCT here, dates
MATCH (here)-[:AT_LEVEL]->(level:Level)
WITH here, dates, NOT EXISTS {
  MATCH (lower:Level WHERE lower.tier > level.tier AND coalesce(lower.ladder, '') = coalesce(level.ladder, ''))
} AS isLowest
MATCH (here)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-(:Entity)
WHERE type(tie) IN $kinds
WITH tie, dates, [startNode(tie), tie, endNode(tie)] AS all, count(*) = 2 OR any(one IN collect(isLowest) WHERE one) AS isOwn
WHERE isOwn AND all(one IN all WHERE $includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
WITH tie, all, dates, [day IN dates WHERE
  all(one IN all WHERE coalesce(one.validFrom <= day, true) AND coalesce(day < one.validTo, true))] AS held
WHERE size(held) > 0
WITH tie, all, dates, CASE WHEN size(held) = 2 THEN 'KEPT' WHEN held = [dates[1]] THEN 'BORN' ELSE 'ENDED' END AS change
RETURN tie.id AS tie, type(tie) AS kind, change, tie.basis = 'DERIVED' AS isDerived, CASE change
    WHEN 'BORN' THEN toString(reduce(day = dates[0], one IN all | CASE WHEN one.validFrom > day THEN one.validFrom ELSE day END))
    WHEN 'ENDED' THEN toString(reduce(day = dates[1], one IN all | CASE WHEN one.validTo < day THEN one.validTo ELSE day END))
  END AS on,
  COLLECT { MATCH (evidence:Entity:Evidence WHERE evidence.id IN tie.evidence)-[:FROM]->(source:Source)
    RETURN DISTINCT [source.id, coalesce(source.coversFrom <= dates[0] AND dates[1] <= source.coversUntil, false)] } AS sources
ORDER BY tie
