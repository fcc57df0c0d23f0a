// What each agency spent in each country in the latest year up to a date for which there are figures.
// agencies: ['undp', 'unicef'], asOf: '2024-12-31', includeIllustrative: false
CALL () {
  MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[spending:SPENT]->(:Place)
  WHERE spending.year <= date($asOf).year AND ($includeIllustrative OR spending.basis <> 'ILLUSTRATIVE')
  RETURN max(spending.year) AS year
}
MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[spending:SPENT]->(place:Place)
WHERE spending.year = year AND ($includeIllustrative OR spending.basis <> 'ILLUSTRATIVE')
WITH agency, place, year, sum(toFloat(spending.amount)) AS amount, collect(spending.basis) AS bases
RETURN
  agency.id AS agency,
  place.id AS thing,
  amount,
  year,
  all(basis IN bases WHERE basis = 'DERIVED') AS derived
ORDER BY agency, thing
