// In which countries, or places that count as such, each agency is present on a date, not what an office above covers.
// agencies: ['unicef', 'who'], asOf: '2024-12-31', includeIllustrative: false
MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)<-[:OFFICE_OF]-(office:Office)-[covers:COVERS]->(place:Place)
MATCH (office)-[:AT_LEVEL]->(level:Level)
WHERE (covers.presence IN ['RESIDENT', 'PROJECT'] OR NOT EXISTS {
    MATCH (lower:Level WHERE lower.tier > level.tier AND coalesce(lower.ladder, '') = coalesce(level.ladder, ''))
  })
  AND all(one IN [office, covers] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
WITH agency, place, collect(covers.basis) AS bases
WHERE EXISTS { (:Entity:PlaceKind {id: place.kind, isCountry: true}) }
RETURN
  agency.id AS agency,
  place.id AS thing,
  null AS amount,
  null AS year,
  all(basis IN bases WHERE basis = 'DERIVED') AS derived
ORDER BY agency, thing
