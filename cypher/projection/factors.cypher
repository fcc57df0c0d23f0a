// Every factor with the agencies and offices that hold it, and from when to when.
MATCH (factor:Factor)
RETURN factor.id AS id, COLLECT {
  MATCH (factor)<-[holding:HAS_FACTOR]-(holder:Agency|Office)
  RETURN {
    holder: holder.id,
    validFrom: toString(holding.validFrom),
    validTo: toString(holding.validTo),
    basis: holding.basis
  }
} AS holdings
