// Evidence that somebody else's records cite, and what somebody else's codings are about.
CALL () {
  MATCH (record:Entity)
  WHERE record.owner <> $owner
  UNWIND coalesce(record.evidence, []) + coalesce(record.about, []) AS id
  RETURN id
  UNION
  MATCH ()-[record]->()
  WHERE record.owner <> $owner
  UNWIND record.evidence AS id
  RETURN id
}
RETURN DISTINCT id
