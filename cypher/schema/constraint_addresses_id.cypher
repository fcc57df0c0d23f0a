// Every addressing of a mandate has an id of its own.
CREATE CONSTRAINT addresses_id IF NOT EXISTS
FOR ()-[record:ADDRESSES]-() REQUIRE record.id IS UNIQUE
