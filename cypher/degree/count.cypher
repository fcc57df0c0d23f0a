// How many ties a party has on a date, by kind and by the level of the party at the other side.
// of: 'unct-alb', asOf: '2024-12-31', includeIllustrative: false
MATCH (party:Entity {id: $of})-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-(other:Entity)
WHERE all(one IN [party, tie, other] WHERE
  ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  AND coalesce(one.validFrom <= date($asOf), true)
  AND coalesce(date($asOf) < one.validTo, true))
MATCH (other)-[:AT_LEVEL]->(stands:Level)
WITH type(tie) AS kind, stands, count(DISTINCT tie) AS ties, count(DISTINCT other) AS neighbours
RETURN kind, stands.id AS level, ties, neighbours
ORDER BY kind, stands.rank
