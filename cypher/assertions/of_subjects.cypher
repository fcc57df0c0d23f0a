// A page of what is asserted of each subject under one type of relationship, on a date and in a year (null: any).
// subjects: ['desa'], type: 'HOLDS', year: null, through: null, asOf: '2024-12-31', includeIllustrative: false,
// after: '', first: 20
MATCH (subject:Entity WHERE subject.id IN $subjects)
WITH subject, COLLECT {
  MATCH (subject)-[assertion:HOLDS|CONTRIBUTES_TO|SPENT|RECEIVED|ADDRESSES|HAS_FACTOR WHERE type(assertion) = $type]->(:Entity)
  WHERE ($includeIllustrative OR assertion.basis <> 'ILLUSTRATIVE')
    AND ($year IS NULL OR assertion.year = $year) AND ($through IS NULL OR assertion.through = $through)
    AND coalesce(assertion.validFrom <= date($asOf), true) AND coalesce(date($asOf) < assertion.validTo, true)
  RETURN assertion ORDER BY assertion.id
} AS found
RETURN
  subject.id AS of,
  size(found) AS total,
  [assertion IN [one IN found WHERE one.id > $after][..$first] | {
    subject: subject.id, object: endNode(assertion).id,
    assertion: assertion {.id, .year, .amount, .currency, .figure, .through, .basis, .confidence,
      validFrom: toString(assertion.validFrom), validTo: toString(assertion.validTo),
      evidence: coalesce(assertion.evidence, [])}
  }] AS rows
