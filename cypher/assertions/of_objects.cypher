// A page of whom each object is asserted of under one type of relationship, on a date and in a year (null: any).
// objects: ['sdg-5'], type: 'CONTRIBUTES_TO', year: 2024, through: null, asOf: '2024-12-31',
// includeIllustrative: false, after: '', first: 20
MATCH (object:Entity WHERE object.id IN $objects)
WITH object, COLLECT {
  MATCH (object)<-[assertion:HOLDS|CONTRIBUTES_TO|SPENT|RECEIVED|ADDRESSES|HAS_FACTOR WHERE type(assertion) = $type]-(:Entity)
  WHERE ($includeIllustrative OR assertion.basis <> 'ILLUSTRATIVE')
    AND ($year IS NULL OR assertion.year = $year) AND ($through IS NULL OR assertion.through = $through)
    AND coalesce(assertion.validFrom <= date($asOf), true) AND coalesce(date($asOf) < assertion.validTo, true)
  RETURN assertion ORDER BY assertion.id
} AS found
RETURN
  object.id AS of,
  size(found) AS total,
  [assertion IN [one IN found WHERE one.id > $after][..$first] | {
    subject: startNode(assertion).id, object: object.id,
    assertion: assertion {.id, .year, .amount, .currency, .figure, .through, .basis, .confidence,
      validFrom: toString(assertion.validFrom), validTo: toString(assertion.validTo),
      evidence: coalesce(assertion.evidence, [])}
  }] AS rows
