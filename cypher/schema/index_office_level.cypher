// Finds offices by level.
CREATE INDEX office_level IF NOT EXISTS
FOR (record:Office) ON (record.level)
