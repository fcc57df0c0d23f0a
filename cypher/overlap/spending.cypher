// What each agency spent on each goal in the latest year up to a date for which there are figures; never budgets.
// agencies: ['unicef', 'who'], asOf: '2024-12-31', includeIllustrative: false
MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[spending:CONTRIBUTES_TO]->(goal:Mandate)
WHERE spending.figure = 'EXPENSE' AND spending.amount > 0 AND spending.year <= date($asOf).year
  AND ($includeIllustrative OR spending.basis <> 'ILLUSTRATIVE')
WITH max(spending.year) AS year, collect({agency: agency.id, goal: goal.id, spending: spending}) AS all
UNWIND all AS one
WITH year, one WHERE one.spending.year = year
RETURN one.agency AS agency, one.goal AS goal, sum(toFloat(one.spending.amount)) AS amount, year AS year
ORDER BY agency, goal
