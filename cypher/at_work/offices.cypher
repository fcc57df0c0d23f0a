// Who is at work in a place on a date, at the lowest tier that there is among them: each office, its line up and until when it was seen.
// place: 'alb', asOf: '2024-12-31', includeIllustrative: false
MATCH (:Entity:Place {id: $place})<-[:PART_OF]-*(part:Place)
WITH DISTINCT part
MATCH (part)<-[covers:COVERS]-(office:Office)-[:AT_LEVEL]->(level:Level)
WHERE all(one IN [covers, office] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
WITH office, level, collect(covers) AS covers, collect(DISTINCT part.id) AS places
WITH level.ladder AS ladder, collect([office, level.tier, covers, places]) AS found, max(level.tier) AS lowest
UNWIND [one IN found WHERE one[1] = lowest] AS one
WITH one[0] AS office, one[2] AS covers, one[3] AS places
MATCH (office)-[:OFFICE_OF]->(agency:Agency)
RETURN
  agency.id AS agency,
  office.id AS office,
  places,
  [one IN covers | one.presence] AS presences,
  CASE WHEN any(one IN covers WHERE one.observedUntil IS NULL) THEN null
    ELSE toString(reduce(last = head(covers).observedUntil, one IN covers |
      CASE WHEN one.observedUntil > last THEN one.observedUntil ELSE last END)) END AS observedUntil,
  EXISTS {
    MATCH (office)<-[tie:ACCOUNTABLE_TO]-(other:Office)
    WHERE all(one IN [tie, other] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
      AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  } AS coordinates
ORDER BY agency, office
