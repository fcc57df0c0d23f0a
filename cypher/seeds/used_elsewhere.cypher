// The owner's records that are in no row any more, but that somebody else's records use: they are kept.
MATCH (record:Entity)
WHERE record.owner = $owner AND NOT record:ImportRun AND $keep[record.id] IS NULL
  AND (
    $cited[record.id] OR
    EXISTS {
      MATCH (record)-[other]-()
      WHERE other.owner <> $owner
    }
  )
RETURN record.id AS id, record.evidence AS evidence
