// Notes a finished run: which files, and what it changed.
CREATE (run:Entity:ImportRun)
SET run = $properties
