// Which offices work for a place (null: for any) from elsewhere on a date.
// place: null, asOf: '2024-12-31', includeIllustrative: false
MATCH (office:Office)-[covers:COVERS {presence: 'NON_RESIDENT'}]->(place:Place)
WHERE ($place IS NULL OR place.id = $place)
  AND all(one IN [office, covers] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
RETURN
  covers.id AS id,
  office.id AS office,
  place.id AS place,
  covers.basis AS basis,
  covers.confidence AS confidence,
  toString(covers.validFrom) AS validFrom,
  toString(covers.validTo) AS validTo,
  coalesce(covers.evidence, []) AS evidence
ORDER BY id
