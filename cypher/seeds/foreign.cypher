// Records with one of these ids that are not this owner's: they are left as they are.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
USING INDEX SEEK record:Entity(id)
WHERE record.owner <> $owner
RETURN record.id AS id, record.owner AS owner
