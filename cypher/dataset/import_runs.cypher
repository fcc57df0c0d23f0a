// Every run of the loader or an importer, newest first.
MATCH (run:ImportRun)
RETURN
  run.id AS id,
  'ImportRun' AS label,
  run.importer AS importer,
  toString(run.startedAt) AS startedAt,
  toString(run.finishedAt) AS finishedAt,
  coalesce(run.files, []) AS files,
  coalesce(run.sha256, []) AS sha256,
  coalesce(run.owners, []) AS owners,
  coalesce(run.counts, '{}') AS counts
ORDER BY startedAt DESC
