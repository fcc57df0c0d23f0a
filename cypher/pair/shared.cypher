// In which joint works and results two agencies both take part on any day, by the country for which these work.
// agencies: ['undp', 'unicef'], kinds: ['JOINT_ACTIVITY', 'RESULT'], asOf: '2024-12-31', includeIllustrative: false
MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)<-[:OFFICE_OF]-(office:Office)-[part:TAKES_PART_IN]->(met:Arrangement)
WHERE met.kind IN $kinds AND all(one IN [met, part, office] WHERE $includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
WITH met, agency, part.basis = 'DERIVED' AS isDerived, all(one IN [met, part, office] WHERE
  coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true)) AS isNow
WITH met, agency, [one IN collect(CASE WHEN isNow THEN isDerived END) | one] AS now
WITH met, collect(now) AS sides
WHERE size(sides) = 2
MATCH (met)-[covers:COVERS]->(place:Place)
WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
  AND EXISTS { (:Entity:PlaceKind {id: place.kind, isCountry: true}) }
WITH place, met, sides,
  coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true) AS isThere
WITH place, met, sides, collect(isThere) AS there
RETURN
  place.id AS place,
  met.id AS id,
  met.kind AS kind,
  any(one IN there WHERE one) AND all(side IN sides WHERE size(side) > 0) AS isNow,
  any(side IN sides WHERE size(side) > 0 AND all(part IN side WHERE part)) AS isDerived
ORDER BY place, id
