// Every reporting line has an id of its own.
CREATE CONSTRAINT reports_to_id IF NOT EXISTS
FOR ()-[record:REPORTS_TO]-() REQUIRE record.id IS UNIQUE
