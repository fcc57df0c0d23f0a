// The imports of these owners that were begun and not finished.
MATCH (run:ImportRun)
WHERE run.finishedAt IS NULL AND any(owner IN run.owners WHERE owner IN $owners)
RETURN run.id AS id, run.files AS files, run.sha256 AS sha256, run.cursor AS cursor, toString(run.startedAt) AS startedAt
