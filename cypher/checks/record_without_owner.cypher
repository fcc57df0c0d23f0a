// Every record and relationship names whose it is.
CALL () {
  MATCH (record:Entity)
  WHERE record.owner IS NULL
  RETURN record.id AS id
  UNION ALL
  MATCH (from)-[record]->(to)
  WHERE record.owner IS NULL
  RETURN coalesce(record.id, coalesce(from.id, '?') + ' ' + type(record) + ' ' + coalesce(to.id, '?')) AS id
}
RETURN coalesce(id, '?') AS id, 'belongs to nobody' AS problem
