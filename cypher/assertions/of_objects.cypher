// Of whom each object is asserted under one type of relationship, on a date and in a year (null: any).
// objects: ['sdg-5'], type: 'CONTRIBUTES_TO', year: 2024, asOf: '2024-12-31', includeIllustrative: false
MATCH (object:Entity WHERE object.id IN $objects)
  <-[assertion:HOLDS|CONTRIBUTES_TO|SPENT|ADDRESSES|HAS_FACTOR WHERE type(assertion) = $type]-(subject:Entity)
WHERE ($includeIllustrative OR assertion.basis <> 'ILLUSTRATIVE')
  AND ($year IS NULL OR assertion.year = $year)
  AND coalesce(assertion.validFrom <= date($asOf), true) AND coalesce(date($asOf) < assertion.validTo, true)
RETURN
  subject.id AS subject,
  object.id AS object,
  assertion {.id, .year, .amount, .figure, .basis, .confidence,
    validFrom: toString(assertion.validFrom), validTo: toString(assertion.validTo),
    evidence: coalesce(assertion.evidence, [])} AS assertion
ORDER BY assertion.id
