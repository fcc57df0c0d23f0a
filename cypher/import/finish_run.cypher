// Ends an import: everything that it states is in the graph.
MATCH (run:ImportRun {id: $id})
SET run.finishedAt = datetime($finishedAt), run.counts = $counts, run.folders = $folders
