// Takes away relationships that their owner no longer states.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (from)-[record]->(:Entity {id: row.to})
WHERE type(record) = row.type AND coalesce(record.id, '') = coalesce(row.id, '') AND record.owner IN [$owner, 'seeds']
DELETE record
