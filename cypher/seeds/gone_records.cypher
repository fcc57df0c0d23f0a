// Takes away the owner's records that are in no row any more and that nothing uses.
MATCH (record:Entity)
WHERE record.owner = $owner AND NOT record:ImportRun AND $keep[record.id] IS NULL AND $used[record.id] IS NULL
  AND NOT EXISTS { (record)--() }
DELETE record
