// What is asserted of each subject under one type of relationship, on a date and in a year (null: any).
// subjects: ['desa'], type: 'HOLDS', year: null, asOf: '2024-12-31', includeIllustrative: false
MATCH (subject:Entity WHERE subject.id IN $subjects)
  -[assertion:HOLDS|CONTRIBUTES_TO|SPENT|ADDRESSES|HAS_FACTOR WHERE type(assertion) = $type]->(object:Entity)
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
