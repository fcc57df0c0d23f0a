// Participants with no chain of their own agency's lines up to a headquarters on a date, or whose part has ended and no successor took over.
// arrangements: ['unct-alb', 'results-group-btn-134988'], ladders: [''], asOf: '2024-12-31', includeIllustrative: false
WITH date($asOf) AS day
MATCH (arrangement:Entity:Arrangement WHERE arrangement.id IN $arrangements)<-[part:TAKES_PART_IN]-(office:Office)
WHERE all(one IN [arrangement, part, office] WHERE
    ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE') AND coalesce(one.validFrom <= day, true))
  AND coalesce(day < arrangement.validTo, true)
WITH day, arrangement, office, coalesce(day < office.validTo, true) AS there, EXISTS {
    MATCH (office)-[:AT_LEVEL]->(level:Level) WHERE NOT coalesce(level.ladder, '') IN $ladders
  } OR EXISTS {
    MATCH (office) ((near)-[line:REPORTS_TO|ACCOUNTABLE_TO]->(far:Office)
      WHERE COUNT { MATCH (near)-[:OFFICE_OF]->(:Agency)<-[:OFFICE_OF]-(far) } > 0
        AND all(one IN [near, line, far] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
          AND coalesce(one.validFrom <= day, true) AND coalesce(day < one.validTo, true))
    ){0,12} (top)-[:AT_LEVEL]->(:Level {isHeadquarters: true})
  } AS reports, collect(part) AS parts UNWIND parts AS part
WITH *, there AND coalesce(day < part.validTo, true) AS holds
WHERE (holds AND NOT reports) OR none(one IN parts WHERE there AND coalesce(day < one.validTo, true))
  AND NOT EXISTS {
    MATCH (arrangement)<-[taken:TAKES_PART_IN]-(heir:Office)
    WHERE all(one IN [taken, heir] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE') AND coalesce(one.validFrom <= day, true))
      AND any(end IN [part.validTo, office.validTo] WHERE end IS NOT NULL AND all(other IN [taken, heir] WHERE coalesce(end < other.validTo, true)))
      AND (EXISTS { MATCH (office) (()<-[after:SUCCEEDS WHERE coalesce(after.on <= day, true)]-(:Office))+ (heir) } OR EXISTS {
        MATCH (office) (()<-[after:SUCCEEDS WHERE coalesce(after.on <= day, true)]-(:Office))* (last:Office)-[:OFFICE_OF]->(was:Agency)
        MATCH (was) (()<-[next:SUCCEEDS WHERE coalesce(next.on <= day, true)]-(:Agency))+ (:Agency)<-[:OFFICE_OF]-(heir)
      })
  }
RETURN arrangement.id AS arrangement, part.id AS tie,
  CASE WHEN holds THEN 'NO_CHAIN_TO_HEADQUARTERS' WHEN there THEN 'TIE_ENDED' ELSE 'OFFICE_ENDED' END AS reason
ORDER BY arrangement, tie
