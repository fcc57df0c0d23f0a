// Records that pass from the seeds to the importer of their source, or back.
UNWIND $rows AS row
MATCH (record:Entity {id: row.id})
USING INDEX SEEK record:Entity(id)
WHERE record.owner = row.owner
SET record.owner = $owner
