// Every walk of the 2 shortest lengths from one party to another over ties that count on a day, in Cypher's own words.
// from: 'who-alb', to: 'unicef-hq', asOf: '2024-12-31'
MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
MATCH path = SHORTEST 2 GROUPS (start)
  (()-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-(party)
    WHERE tie.basis <> 'ILLUSTRATIVE'
      AND coalesce(tie.validFrom <= date($asOf), true) AND coalesce(date($asOf) < tie.validTo, true)){1,8}
  (end)
RETURN DISTINCT [party IN nodes(path) | party.id] AS chain
