// Chains between two ends, ranked by steps and not by friction: a question to explore on, not a copy of a list.
// from: ['unicef-alb'], to: ['who-alb'], avoid: ['unct-alb'], asOf: '2024-12-31', includeIllustrative: false,
// kinds: ['REPORTS_TO', 'TAKES_PART_IN', 'UNDER'], minConfidence: 0.0, maxSteps: 8
MATCH (start:Entity WHERE start.id IN $from)
MATCH (end:Entity WHERE end.id IN $to)
MATCH path = SHORTEST 10 (start)
  ((near)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-(far)
    WHERE type(tie) IN $kinds AND tie.confidence >= $minConfidence AND NOT far.id IN $avoid
      AND all(one IN [near, tie, far] WHERE
        ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
        AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  ){1,12}
  (end)
WHERE length(path) <= $maxSteps
RETURN path, length(path) AS steps
ORDER BY steps
