// Records of the seeds that pass to the importer of their source.
UNWIND $rows AS row
MATCH (record:Entity {id: row.id})
USING INDEX SEEK record:Entity(id)
WHERE record.owner = 'seeds'
SET record.owner = $owner
