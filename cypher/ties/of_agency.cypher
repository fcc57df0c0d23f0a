// A page of the ids of the ties of an agency's offices that match every filter on a day of a period, with how many there are.
// agency: 'unicef', kinds: ['TAKES_PART_IN'], bases: ['DATASET'], minConfidence: 0.5,
// since: '2024-12-31', until: '2024-12-31', includeIllustrative: false, after: '', first: 20
MATCH (:Entity:Agency {id: $agency})<-[:OFFICE_OF]-(own:Office)
  -[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-(:Entity)
WHERE type(tie) IN $kinds AND tie.basis IN $bases AND tie.confidence >= $minConfidence
WITH DISTINCT tie, startNode(tie) AS from, endNode(tie) AS to
WHERE all(one IN [from, tie, to] WHERE $includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
WITH from, tie, to, reduce(day = date($since), one IN [from, tie, to] |
  CASE WHEN one.validFrom > day THEN one.validFrom ELSE day END) AS day
WHERE day <= date($until) AND all(one IN [from, tie, to] WHERE coalesce(day < one.validTo, true))
WITH tie.id AS id ORDER BY id
WITH collect(id) AS found
RETURN [id IN found WHERE id > $after][..$first] AS ids, size(found) AS total
