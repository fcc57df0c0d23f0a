// Every bilateral tie has an id of its own.
CREATE CONSTRAINT coordinates_with_id IF NOT EXISTS
FOR ()-[record:COORDINATES_WITH]-() REQUIRE record.id IS UNIQUE
