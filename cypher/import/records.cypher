// Every record as it is, to compare an import with: in full where one of the owners asserts it, else who does.
MATCH (record:Entity)
WHERE NOT record:ImportRun
RETURN
  record.id AS id,
  head([label IN labels(record) WHERE label <> 'Entity']) AS label,
  record.owner AS owner,
  toString(record.validFrom) AS validFrom,
  toString(record.validTo) AS validTo,
  coalesce(record.evidence, []) + coalesce(record.about, []) AS cites,
  CASE WHEN record:Agency|Arrangement|Place THEN record.kind WHEN record:Mandate THEN record.scheme END AS kind,
  CASE WHEN record.owner IN $owners THEN properties(record) END AS properties
