// Finds arrangements by kind.
CREATE INDEX arrangement_kind IF NOT EXISTS
FOR (record:Arrangement) ON (record.kind)
