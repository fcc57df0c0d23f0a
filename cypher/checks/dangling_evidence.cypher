// Evidence that is cited exists.
CALL () {
  MATCH (record:Entity)
  UNWIND record.evidence AS cited
  RETURN record.id AS id, cited
  UNION ALL
  MATCH ()-[record]->()
  UNWIND record.evidence AS cited
  RETURN record.id AS id, cited
}
WITH cited, collect(id)[0] AS id
WHERE NOT EXISTS { (:Entity:Evidence {id: cited}) }
RETURN coalesce(id, '?') AS id, 'cites the evidence ' + cited + ', which does not exist' AS problem
