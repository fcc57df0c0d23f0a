// Finds agencies by kind.
CREATE INDEX agency_kind IF NOT EXISTS
FOR (record:Agency) ON (record.kind)
