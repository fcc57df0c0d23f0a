// What each agency received in all, by year and by what it came through, in a year or through one thing (null: any).
// recipients: ['unicef'], year: null, through: null, asOf: '2024-12-31', includeIllustrative: false
MATCH (recipient:Entity:Agency WHERE recipient.id IN $recipients)-[receipt:RECEIVED]->(giver:Entity)
WHERE ($includeIllustrative OR receipt.basis <> 'ILLUSTRATIVE')
  AND ($year IS NULL OR receipt.year = $year) AND ($through IS NULL OR receipt.through = $through)
  AND coalesce(receipt.validFrom <= date($asOf), true) AND coalesce(date($asOf) < receipt.validTo, true)
WITH recipient.id AS of, receipt.year AS year, receipt.through AS through, receipt.currency AS currency,
  sum(toFloat(receipt.amount)) AS amount, count(DISTINCT giver) AS others
RETURN of, year, through, currency, amount, others
ORDER BY of, year, through, currency
