// Money is received through pooled funds, directly, or nobody knows how (cypher/vocabulary.ts).
MATCH (:Agency)-[receipt:RECEIVED]->()
WHERE NOT coalesce(receipt.through, 'nothing') IN ['POOLED_FUNDS', 'DIRECT', 'UNKNOWN']
RETURN
  coalesce(receipt.id, '?') AS id,
  'came through the unknown way ' + coalesce(receipt.through, 'nothing') AS problem
