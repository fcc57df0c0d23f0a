// A page of the ids of a place's own ties, of others' with who works for it from above, or of all, that match every filter.
// place: 'alb', whose: 'OWN', kinds: ['TAKES_PART_IN'], bases: ['DATASET'], agency: null, minConfidence: 0.5,
// since: '2024-12-31', until: '2024-12-31', includeIllustrative: false, after: '', first: 20
MATCH (whole:Entity:Place {id: $place})<-[:PART_OF]-*(part:Place)
WITH DISTINCT part
MATCH (here:Office|Arrangement)-[covers:COVERS]->(part)
WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
  AND coalesce(covers.validFrom <= date($until), true) AND coalesce(date($since) < covers.validTo, true)
WITH DISTINCT here
MATCH (here)-[:AT_LEVEL]->(level:Level)
WITH level, collect(here) AS parties
WITH parties, NOT EXISTS {
  MATCH (lower:Level WHERE lower.tier > level.tier AND coalesce(lower.ladder, '') = coalesce(level.ladder, ''))
} AS isLowest
UNWIND parties AS here
MATCH (here)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-(:Entity)
WITH tie, startNode(tie) AS from, endNode(tie) AS to, count(*) = 2 OR max(CASE WHEN isLowest THEN 1 ELSE 0 END) = 1 AS isOwn
WHERE ($whose = 'ALL' OR isOwn = ($whose = 'OWN'))
  AND type(tie) IN $kinds AND tie.basis IN $bases AND tie.confidence >= $minConfidence
  AND all(one IN [from, tie, to] WHERE $includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
WITH from, tie, to, reduce(day = date($since), one IN [from, tie, to] |
  CASE WHEN one.validFrom > day THEN one.validFrom ELSE day END) AS day
WHERE day <= date($until) AND all(one IN [from, tie, to] WHERE coalesce(day < one.validTo, true))
  AND ($agency IS NULL OR any(end IN [from, to] WHERE EXISTS { (end)-[:OFFICE_OF]->(:Agency {id: $agency}) }))
WITH tie.id AS id ORDER BY id
WITH collect(id) AS found
RETURN [id IN found WHERE id > $after][..$first] AS ids, size(found) AS total
