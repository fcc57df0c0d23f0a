// Participants with no chain of their own agency's lines up to a headquarters on a date, or whose part has ended.
// arrangements: ['unct-alb', 'uninfo-108331'], asOf: '2024-12-31', includeIllustrative: false
WITH date($asOf) AS day
MATCH (arrangement:Entity:Arrangement WHERE arrangement.id IN $arrangements)<-[part:TAKES_PART_IN]-(office:Office)
WHERE all(one IN [arrangement, part, office] WHERE
    ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE') AND coalesce(one.validFrom <= day, true))
  AND coalesce(day < arrangement.validTo, true)
WITH day, arrangement, part, office, coalesce(day < office.validTo, true) AS there,
  EXISTS {
    MATCH (office) ((near)-[line:REPORTS_TO|ACCOUNTABLE_TO]->(far:Office)
      WHERE COUNT { MATCH (near)-[:OFFICE_OF]->(:Agency)<-[:OFFICE_OF]-(far) } > 0
        AND all(one IN [near, line, far] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
          AND coalesce(one.validFrom <= day, true) AND coalesce(day < one.validTo, true))
    ){0,12} (top)-[:AT_LEVEL]->(:Level {isHeadquarters: true})
  } AS reports
WITH arrangement, office, there, reports,
  collect([part.id, there AND coalesce(day < part.validTo, true)]) AS parts
UNWIND parts AS part
WITH arrangement, there, reports, parts, part[0] AS tie, part[1] AS holds
WHERE (holds AND NOT reports) OR none(one IN parts WHERE one[1])
RETURN
  arrangement.id AS arrangement,
  tie,
  CASE WHEN holds THEN 'NO_CHAIN_TO_HEADQUARTERS' WHEN there THEN 'TIE_ENDED' ELSE 'OFFICE_ENDED' END AS reason
ORDER BY arrangement, tie
