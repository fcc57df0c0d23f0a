// Which mandates each agency holds on a date.
// agencies: ['desa', 'ohchr'], asOf: '2024-12-31', includeIllustrative: false
MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[holding:HOLDS]->(mandate:Mandate)
WHERE ($includeIllustrative OR holding.basis <> 'ILLUSTRATIVE')
  AND coalesce(holding.validFrom <= date($asOf), true) AND coalesce(date($asOf) < holding.validTo, true)
RETURN agency.id AS agency, collect(DISTINCT mandate.id) AS mandates
ORDER BY agency
