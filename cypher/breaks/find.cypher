// Participants with no chain of their own agency's lines up to a headquarters on a date, or whose part has ended.
// arrangements: ['unct-alb', 'uninfo-108331'], asOf: '2024-12-31', includeIllustrative: false
WITH date($asOf) AS day
MATCH (arrangement:Entity:Arrangement WHERE arrangement.id IN $arrangements)<-[part:TAKES_PART_IN]-(office:Office)
WHERE all(one IN [arrangement, part, office] WHERE
    ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE') AND coalesce(one.validFrom <= day, true))
  AND coalesce(day < arrangement.validTo, true)
WITH day, arrangement, part, office,
  coalesce(day < part.validTo, true) AS holds, coalesce(day < office.validTo, true) AS there,
  EXISTS {
    MATCH (office) ((near)-[line:REPORTS_TO|ACCOUNTABLE_TO]->(far:Office)
      WHERE COUNT { MATCH (near)-[:OFFICE_OF]->(:Agency)<-[:OFFICE_OF]-(far) } > 0
        AND all(one IN [near, line, far] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
          AND coalesce(one.validFrom <= day, true) AND coalesce(day < one.validTo, true))
    ){0,12} (top)-[:AT_LEVEL]->(:Level {isHeadquarters: true})
  } AS reports
WITH arrangement, office, collect({tie: part.id, holds: holds AND there, there: there}) AS parts, reports
UNWIND parts AS part
WITH arrangement, office, part, parts, reports
WHERE (part.holds AND NOT reports) OR none(one IN parts WHERE one.holds)
RETURN
  arrangement.id AS arrangement,
  part.tie AS tie,
  CASE WHEN part.holds THEN 'NO_CHAIN_TO_HEADQUARTERS' WHEN part.there THEN 'TIE_ENDED' ELSE 'OFFICE_ENDED' END AS reason
ORDER BY arrangement, tie
