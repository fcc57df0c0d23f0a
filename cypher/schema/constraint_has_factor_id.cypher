// Every assignment of a factor has an id of its own.
CREATE CONSTRAINT has_factor_id IF NOT EXISTS
FOR ()-[record:HAS_FACTOR]-() REQUIRE record.id IS UNIQUE
