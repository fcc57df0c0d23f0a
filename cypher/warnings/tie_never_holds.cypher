// A tie can hold on some day: neither it nor an end of it ends before all three have begun.
MATCH (from:Office|Arrangement)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]->(to:Entity)
WHERE any(start IN [from.validFrom, tie.validFrom, to.validFrom]
  WHERE any(over IN [from.validTo, tie.validTo, to.validTo] WHERE start >= over))
RETURN coalesce(tie.id, '?') AS id, 'joins ' + from.id + ' with ' + to.id + ' on no day' AS problem
