// Every accountability has an id of its own.
CREATE CONSTRAINT accountable_to_id IF NOT EXISTS
FOR ()-[record:ACCOUNTABLE_TO]-() REQUIRE record.id IS UNIQUE
