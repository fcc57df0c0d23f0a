// Takes away the owner's records that are to be of another kind under the same id; they are written anew.
MATCH (record:Entity)
WHERE record.owner = $owner AND $keep[record.id] IS NOT NULL AND NOT $keep[record.id] IN labels(record)
  AND NOT EXISTS {
    MATCH (record)-[other]-()
    WHERE other.owner <> $owner
  }
DETACH DELETE record
