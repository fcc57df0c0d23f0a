// Who holds each factor on a date, as recorded; with a place (null: any), who has an office at work there.
// factors: ['strong-brand'], place: null, asOf: '2024-12-31', includeIllustrative: true
MATCH (factor:Entity&Factor WHERE factor.id IN $factors)<-[holding:HAS_FACTOR]-(holder:Agency|Office)
WHERE ($includeIllustrative OR holding.basis <> 'ILLUSTRATIVE')
  AND coalesce(holding.validFrom <= date($asOf), true) AND coalesce(date($asOf) < holding.validTo, true)
  AND ($place IS NULL OR EXISTS {
    MATCH (holder)<-[:OFFICE_OF]-{0,1}(office:Office)-[covers:COVERS]->(:Place {id: $place})
    WHERE all(one IN [office, covers] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
      AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  })
RETURN
  holder.id AS subject,
  factor.id AS object,
  holding {.id, .year, .amount, .currency, .figure, .through, .basis, .confidence,
    validFrom: toString(holding.validFrom), validTo: toString(holding.validTo),
    evidence: coalesce(holding.evidence, [])} AS assertion
ORDER BY holding.id
