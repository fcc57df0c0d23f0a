// Begins an import, or goes on with one that was cut off.
MERGE (run:Entity {id: $id})
  ON CREATE SET run:ImportRun, run = $properties, run.startedAt = datetime($startedAt)
