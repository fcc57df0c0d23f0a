// Takes away the owner's relationships that are in no row any more; what a kept record needs stays.
MATCH (from:Entity)-[record]->(to:Entity)
WHERE record.owner = $owner
  AND $keep[type(record) + ' ' + from.id + ' ' + to.id + ' ' + coalesce(record.id, '')] IS NULL
  AND (record.id IS NOT NULL OR $used[from.id] IS NULL)
DELETE record
