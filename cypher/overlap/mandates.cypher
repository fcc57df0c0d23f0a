// Which mandates each agency holds on a date.
// agencies: ['desa', 'ohchr'], asOf: '2024-12-31', includeIllustrative: false
MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[holding:HOLDS]->(mandate:Mandate)
WHERE ($includeIllustrative OR holding.basis <> 'ILLUSTRATIVE')
  AND coalesce(holding.validFrom <= date($asOf), true) AND coalesce(date($asOf) < holding.validTo, true)
WITH agency, mandate, collect(holding.basis) AS bases
RETURN
  agency.id AS agency,
  mandate.id AS thing,
  null AS amount,
  null AS year,
  all(basis IN bases WHERE basis = 'DERIVED') AS derived
ORDER BY agency, thing
