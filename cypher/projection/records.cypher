// Everything that dataVersion digests: parties and their like, as they are, without import runs.
MATCH (record:Entity)
WHERE NOT record:ImportRun
RETURN labels(record) AS labels, properties(record) AS properties
