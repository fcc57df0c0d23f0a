// Every contribution to a mandate has an id of its own.
CREATE CONSTRAINT contributes_to_id IF NOT EXISTS
FOR ()-[record:CONTRIBUTES_TO]-() REQUIRE record.id IS UNIQUE
