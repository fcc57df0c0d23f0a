// What each agency spent on each goal in the latest year up to a date with figures: no budgets, nothing on no goal.
// agencies: ['unicef', 'who'], asOf: '2024-12-31', includeIllustrative: false, noGoal: 'no-goal'
CALL () {
  MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[spending:CONTRIBUTES_TO]->(goal:Mandate)
  WHERE goal.id <> $noGoal AND spending.figure = 'EXPENSE' AND spending.amount > 0 AND spending.year <= date($asOf).year
    AND ($includeIllustrative OR spending.basis <> 'ILLUSTRATIVE')
  RETURN max(spending.year) AS year
}
MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[spending:CONTRIBUTES_TO]->(goal:Mandate)
WHERE goal.id <> $noGoal AND spending.figure = 'EXPENSE' AND spending.amount > 0 AND spending.year = year
  AND ($includeIllustrative OR spending.basis <> 'ILLUSTRATIVE')
WITH agency, goal, year, sum(toFloat(spending.amount)) AS amount, collect(spending.basis) AS bases
RETURN
  agency.id AS agency,
  goal.id AS thing,
  amount,
  year,
  all(basis IN bases WHERE basis = 'DERIVED') AS derived
ORDER BY agency, thing
