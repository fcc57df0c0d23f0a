// Every party that matches the filters on a date, with its ties that hold and where each leads.
MATCH (party:Office|Arrangement)-[:AT_LEVEL]->(level:Level)
WHERE ($includeIllustrative OR party.basis <> 'ILLUSTRATIVE')
  AND coalesce(party.validFrom <= date($asOf), true) AND coalesce(date($asOf) < party.validTo, true)
  AND ($levels IS NULL OR level.id IN $levels)
OPTIONAL MATCH (party)-[:OFFICE_OF]->(agency:Agency)
WITH party, level, agency,
  COLLECT {
    MATCH (party)-[covers:COVERS]->(place:Place)
    WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
      AND coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true)
    RETURN DISTINCT place
  } AS places,
  COLLECT {
    MATCH (party)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-(other)
    WHERE all(one IN [tie, other] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
      AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
    RETURN {id: tie.id, kind: type(tie), other: other.id, agency: [(other)-[:OFFICE_OF]->(of) | of.id][0]}
  } AS ties
WHERE ($place IS NULL OR any(one IN places WHERE EXISTS { (one)-[:PART_OF]->{0,3}(:Place {id: $place}) }))
  AND ($agencies IS NULL OR agency.id IN $agencies
    OR (party:Arrangement AND any(tie IN ties WHERE tie.kind = 'TAKES_PART_IN' AND tie.agency IN $agencies)))
RETURN party.id AS id, agency.id AS agency, level.id AS level, [place IN places | place.id] AS places, ties
