// Relationships that hold no longer, since a newer version of their source states them no more.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (from)-[record]->(:Entity {id: row.to})
WHERE type(record) = row.type AND coalesce(record.id, '') = coalesce(row.id, '') AND record.owner = $owner
SET record.validTo = row.properties.validTo,
  record.observedUntil = CASE WHEN record.observedUntil < row.properties.validTo THEN record.observedUntil ELSE null END
