// What each agency spent in a place in the latest year up to a date of which anybody's spending there is known.
// place: 'alb', asOf: '2024-12-31', includeIllustrative: false
CALL () {
  MATCH (:Entity:Place {id: $place})<-[spent:SPENT]-(:Agency)
  WHERE spent.year <= date($asOf).year AND ($includeIllustrative OR spent.basis <> 'ILLUSTRATIVE')
  RETURN max(spent.year) AS latest
}
MATCH (place:Entity:Place {id: $place})<-[spent:SPENT]-(agency:Agency)
WHERE spent.year = latest AND ($includeIllustrative OR spent.basis <> 'ILLUSTRATIVE')
RETURN
  agency.id AS subject,
  place.id AS object,
  spent {.id, .year, .amount, .currency, .figure, .through, .basis, .confidence,
    validFrom: toString(spent.validFrom), validTo: toString(spent.validTo),
    evidence: coalesce(spent.evidence, [])} AS assertion
ORDER BY subject
