// Notes how far an import has come, in the transaction that brings it there.
MATCH (run:ImportRun {id: $id})
SET run.cursor = $cursor
