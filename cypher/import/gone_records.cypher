// Takes away records that their owner no longer states and that nothing uses.
UNWIND $rows AS row
MATCH (record:Entity {id: row.id})
USING INDEX SEEK record:Entity(id)
WHERE record.owner IN [$owner, 'seeds'] AND NOT EXISTS { (record)--() }
DELETE record
