// What each agency or fund gave in all, by year and by what it came through, in a year or through one thing (null: any).
// givers: ['ocha'], year: null, through: null, asOf: '2024-12-31', includeIllustrative: false
MATCH (giver:Entity WHERE giver.id IN $givers)<-[receipt:RECEIVED]-(recipient:Entity:Agency)
WHERE ($includeIllustrative OR receipt.basis <> 'ILLUSTRATIVE')
  AND ($year IS NULL OR receipt.year = $year) AND ($through IS NULL OR receipt.through = $through)
  AND coalesce(receipt.validFrom <= date($asOf), true) AND coalesce(date($asOf) < receipt.validTo, true)
WITH giver.id AS of, receipt.year AS year, receipt.through AS through, receipt.currency AS currency,
  sum(toFloat(receipt.amount)) AS amount, count(DISTINCT recipient) AS others
RETURN of, year, through, currency, amount, others
ORDER BY of, year, through, currency
