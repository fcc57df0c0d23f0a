// Every spending in a place has an id of its own.
CREATE CONSTRAINT spent_id IF NOT EXISTS
FOR ()-[record:SPENT]-() REQUIRE record.id IS UNIQUE
