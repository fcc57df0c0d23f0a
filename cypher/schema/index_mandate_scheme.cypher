// Finds mandates by scheme.
CREATE INDEX mandate_scheme IF NOT EXISTS
FOR (record:Mandate) ON (record.scheme)
