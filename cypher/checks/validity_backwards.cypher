// A span begins before it ends.
CALL () {
  MATCH (record:Entity)
  WHERE record.validFrom >= record.validTo
  RETURN record.id AS id, record.validFrom AS validFrom, record.validTo AS validTo
  UNION ALL
  MATCH ()-[record]->()
  WHERE record.validFrom >= record.validTo
  RETURN record.id AS id, record.validFrom AS validFrom, record.validTo AS validTo
}
RETURN coalesce(id, '?') AS id, 'is valid from ' + toString(validFrom) + ' until before ' + toString(validTo) AS problem
