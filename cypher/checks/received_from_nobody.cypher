// Money is received by an agency, from another agency or from a pooled fund.
MATCH (recipient)-[receipt:RECEIVED]->(giver)
WHERE recipient = giver OR NOT (recipient:Agency AND (giver:Agency OR coalesce(giver.kind, '') = 'POOLED_FUND'))
RETURN
  coalesce(receipt.id, '?') AS id,
  'is received by ' + coalesce(recipient.id, '?') + ' from ' + coalesce(giver.id, '?') AS problem
