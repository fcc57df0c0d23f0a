// Relationships that pass from the seeds to the importer of their source, or back.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (from)-[record]->(:Entity {id: row.to})
WHERE type(record) = row.type AND coalesce(record.id, '') = coalesce(row.id, '') AND record.owner = row.owner
SET record.owner = $owner
