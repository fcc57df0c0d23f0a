// Of which days sources speak, both included, with the evidence that is from each; none of those that do not say.
MATCH (source:Source)
WHERE source.coversFrom IS NOT NULL OR source.coversUntil IS NOT NULL
RETURN
  toStringOrNull(source.coversFrom) AS first,
  toStringOrNull(source.coversUntil) AS last,
  COLLECT { MATCH (source)<-[:FROM]-(evidence) WHERE evidence.id IS :: STRING NOT NULL RETURN evidence.id } AS evidence
