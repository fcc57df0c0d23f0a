// The digest of the files of this owner's last finished run, while its data is there.
MATCH (run:Entity:ImportRun)
WHERE run.owner = $owner AND run.finishedAt IS NOT NULL AND EXISTS { (:Level) }
RETURN run.sha256 AS sha256
ORDER BY run.finishedAt DESC
LIMIT 1
