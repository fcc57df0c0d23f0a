// Every holding of a mandate has an id of its own.
CREATE CONSTRAINT holds_id IF NOT EXISTS
FOR ()-[record:HOLDS]-() REQUIRE record.id IS UNIQUE
