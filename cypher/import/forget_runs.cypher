// Forgets imports that were begun and will not be finished.
UNWIND $ids AS id
MATCH (run:ImportRun {id: id})
WHERE run.finishedAt IS NULL
DELETE run
