// Every line of reporting above each office on a date.
// offices: ['unicef-alb'], asOf: '2024-12-31', includeIllustrative: false
MATCH (start:Entity:Office WHERE start.id IN $offices)
  (()-[line:REPORTS_TO WHERE ($includeIllustrative OR line.basis <> 'ILLUSTRATIVE')
    AND coalesce(line.validFrom <= date($asOf), true) AND coalesce(date($asOf) < line.validTo, true)]->
  (above:Office WHERE ($includeIllustrative OR above.basis <> 'ILLUSTRATIVE')
    AND coalesce(above.validFrom <= date($asOf), true) AND coalesce(date($asOf) < above.validTo, true))){1,8}
WHERE coalesce(start.validFrom <= date($asOf), true) AND coalesce(date($asOf) < start.validTo, true)
WITH start, line[-1] AS line
RETURN DISTINCT
  start.id AS start,
  startNode(line).id AS office,
  endNode(line).id AS superior,
  line.confidence AS confidence
ORDER BY start, office, confidence DESC, superior
