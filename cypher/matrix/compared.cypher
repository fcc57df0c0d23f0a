// What agencies hold on a date, and spent on each goal in the latest year up to it with figures: no budgets, nothing on no goal.
// agencies: ['unicef', 'who'], asOf: '2024-12-31', includeIllustrative: false, noGoal: 'no-goal'
CALL () {
  MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[holding:HOLDS]->(mandate:Mandate)
  WHERE ($includeIllustrative OR holding.basis <> 'ILLUSTRATIVE')
    AND coalesce(holding.validFrom <= date($asOf), true) AND coalesce(date($asOf) < holding.validTo, true)
  RETURN agency, mandate, 'MANDATES' AS on, null AS year, null AS amount, holding.basis AS basis
  UNION ALL
  CALL () {
    MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[spending:CONTRIBUTES_TO]->(goal:Mandate)
    WHERE goal.id <> $noGoal AND spending.figure = 'EXPENSE' AND spending.amount > 0 AND spending.year <= date($asOf).year
      AND ($includeIllustrative OR spending.basis <> 'ILLUSTRATIVE')
    RETURN max(spending.year) AS latest
  }
  MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[spending:CONTRIBUTES_TO]->(mandate:Mandate)
  WHERE mandate.id <> $noGoal AND spending.figure = 'EXPENSE' AND spending.amount > 0 AND spending.year = latest
    AND ($includeIllustrative OR spending.basis <> 'ILLUSTRATIVE')
  RETURN agency, mandate, 'SDG_SPEND' AS on, latest AS year, toFloat(spending.amount) AS amount, spending.basis AS basis
}
WITH agency.id AS agency, mandate.id AS thing, on, year, sum(amount) AS total, collect(basis) AS bases
RETURN
  agency,
  thing,
  on,
  CASE on WHEN 'SDG_SPEND' THEN total END AS amount,
  year,
  all(basis IN bases WHERE basis = 'DERIVED') AS derived
ORDER BY on, agency, thing
