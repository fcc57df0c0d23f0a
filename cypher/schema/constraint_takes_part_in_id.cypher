// Every participation has an id of its own.
CREATE CONSTRAINT takes_part_in_id IF NOT EXISTS
FOR ()-[record:TAKES_PART_IN]-() REQUIRE record.id IS UNIQUE
