// Every factor with the agencies and offices that hold it, and from when to when.
MATCH (factor:Factor)
WHERE factor.id IS :: STRING NOT NULL
RETURN factor.id AS id, COLLECT {
  MATCH (factor)<-[holding:HAS_FACTOR]-(holder:Agency|Office)
  RETURN {
    id: toStringOrNull(holding.id),
    holder: toStringOrNull(holder.id),
    validFrom: CASE WHEN holding.validFrom IS NOT NULL THEN coalesce(toStringOrNull(holding.validFrom), '?') END,
    validTo: CASE WHEN holding.validTo IS NOT NULL THEN coalesce(toStringOrNull(holding.validTo), '?') END,
    basis: toStringOrNull(holding.basis),
    evidence: holding.evidence
  }
} AS holdings
