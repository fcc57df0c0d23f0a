// Takes away records that are to be of another kind under the same id, with what hangs on them; they are written anew.
UNWIND $rows AS row
MATCH (record:Entity {id: row.id})
USING INDEX SEEK record:Entity(id)
WHERE record.owner = $owner
DETACH DELETE record
