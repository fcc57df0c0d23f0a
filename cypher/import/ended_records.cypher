// Records that hold no longer, since a newer version of their source states them no more.
UNWIND $rows AS row
MATCH (record:Entity {id: row.id})
USING INDEX SEEK record:Entity(id)
WHERE record.owner = $owner
SET record.validTo = row.properties.validTo,
  record.observedUntil = CASE WHEN record.observedUntil < row.properties.validTo THEN record.observedUntil ELSE null END
