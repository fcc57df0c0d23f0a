// Every governed-by tie has an id of its own.
CREATE CONSTRAINT under_id IF NOT EXISTS
FOR ()-[record:UNDER]-() REQUIRE record.id IS UNIQUE
