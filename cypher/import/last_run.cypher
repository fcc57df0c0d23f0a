// The digests of the files that these owners' last finished import had, while its data is there.
MATCH (run:ImportRun)
WHERE run.finishedAt IS NOT NULL AND (run.owners = $owners OR run.importer = 'remove') AND EXISTS { (:Level) }
WITH run
ORDER BY run.finishedAt DESC
LIMIT 1
RETURN run.sha256 AS sha256, run.code AS code
