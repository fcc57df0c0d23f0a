// An amount of money has a currency.
CALL () {
  MATCH (record:Arrangement)
  WHERE record.currency IS NULL
  RETURN record.id AS id, coalesce(record.required, record.available, record.spent) AS amount
  UNION ALL
  MATCH (:Office)-[record:TAKES_PART_IN]->()
  WHERE record.currency IS NULL
  RETURN record.id AS id, coalesce(record.required, record.available, record.spent) AS amount
  UNION ALL
  MATCH (:Agency)-[record:CONTRIBUTES_TO|RECEIVED|SPENT]->()
  WHERE record.currency IS NULL
  RETURN record.id AS id, record.amount AS amount
}
WITH id, amount
WHERE amount IS NOT NULL
RETURN coalesce(id, '?') AS id, 'has an amount and no currency' AS problem
