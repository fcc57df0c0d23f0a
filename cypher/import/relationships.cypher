// Every relationship as it is, to compare an import with: in full where one of the owners asserts it, else who does.
MATCH (from:Entity)-[record]->(to:Entity)
RETURN
  from.id AS from,
  type(record) AS type,
  to.id AS to,
  record.id AS id,
  record.owner AS owner,
  toString(record.validFrom) AS validFrom,
  toString(record.validTo) AS validTo,
  coalesce(record.evidence, []) AS cites,
  CASE WHEN record:TAKES_PART_IN THEN record.role END AS kind,
  CASE WHEN record.owner IN $owners THEN properties(record) END AS properties
