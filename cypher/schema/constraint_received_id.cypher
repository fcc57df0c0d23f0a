// Every receipt of money has an id of its own.
CREATE CONSTRAINT received_id IF NOT EXISTS
FOR ()-[record:RECEIVED]-() REQUIRE record.id IS UNIQUE
