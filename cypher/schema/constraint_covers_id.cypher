// Every coverage has an id of its own.
CREATE CONSTRAINT covers_id IF NOT EXISTS
FOR ()-[record:COVERS]-() REQUIRE record.id IS UNIQUE
