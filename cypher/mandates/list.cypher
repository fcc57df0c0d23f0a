// The ids of mandates held by at least so many agencies on a date, most first; of a scheme and issuer (null: any).
// scheme: 'RESOLUTION', issuedBy: null, minHolders: 2, asOf: '2024-12-31',
// includeIllustrative: false
MATCH (mandate:Mandate)
WHERE ($scheme IS NULL OR mandate.scheme = $scheme)
  AND ($issuedBy IS NULL OR EXISTS { (mandate)<-[:ISSUED]-(:Arrangement {id: $issuedBy}) })
WITH mandate, COUNT {
  MATCH (mandate)<-[holding:HOLDS]-(agency:Agency)
  WHERE ($includeIllustrative OR holding.basis <> 'ILLUSTRATIVE')
    AND coalesce(holding.validFrom <= date($asOf), true) AND coalesce(date($asOf) < holding.validTo, true)
  RETURN DISTINCT agency
} AS holders
WHERE holders >= $minHolders
RETURN mandate.id AS id, holders
ORDER BY holders DESC, id
