// The ties of each party that hold on a day of a period, by id, a page at a time, with how many there are.
// parties: ['unct-alb'], kinds: ['TAKES_PART_IN'], role: null, since: '2024-12-31', until: '2024-12-31',
// includeIllustrative: false, after: '', first: 20
UNWIND $parties AS id
MATCH (party:Entity {id: id})
WITH party, COLLECT {
  MATCH (party)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-(other:Entity)
  WHERE type(tie) IN $kinds AND ($role IS NULL OR tie.role = $role)
    AND all(one IN [party, tie, other] WHERE $includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  WITH party, tie, other, reduce(day = date($since), one IN [party, tie, other] |
    CASE WHEN one.validFrom > day THEN one.validFrom ELSE day END) AS day
  WHERE day <= date($until) AND all(one IN [party, tie, other] WHERE coalesce(day < one.validTo, true))
  RETURN DISTINCT tie.id AS tie ORDER BY tie
} AS ties
RETURN party.id AS party, [tie IN ties WHERE tie > $after][..$first] AS ids, size(ties) AS total
