// What agencies report of their money on goals and on none: added up by year, and expense and budget apart.
// agencies: ['wfp', 'unicef'], includeIllustrative: false, noGoal: 'no-goal'
MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[money:CONTRIBUTES_TO]->(goal:Mandate)
WHERE $includeIllustrative OR money.basis <> 'ILLUSTRATIVE'
WITH agency.id AS agency, money.year AS year, money.figure AS figure, goal.id <> $noGoal AS isOnGoals,
  money.currency AS currency, sum(toFloat(money.amount)) AS amount
RETURN agency, year, figure, isOnGoals, currency, amount
ORDER BY agency, year, figure, isOnGoals
