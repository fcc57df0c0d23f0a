// The folders that brought what an owner has: those of the last import and, where that only added, of the ones before.
MATCH (run:ImportRun)
WHERE $owner IN run.owners
RETURN run.folders AS folders
ORDER BY run.startedAt DESC
LIMIT 1
