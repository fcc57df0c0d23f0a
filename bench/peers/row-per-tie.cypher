// Every tie, a row each: how one would read them at first.
MATCH (from:Office|Arrangement)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]->(to:Office|Arrangement)
RETURN
  tie.id AS id,
  type(tie) AS kind,
  from.id AS from,
  to.id AS to,
  toString(tie.validFrom) AS validFrom,
  toString(tie.validTo) AS validTo,
  tie.confidence AS confidence,
  tie.basis AS basis
