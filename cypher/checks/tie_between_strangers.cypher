// Each kind of tie joins the parties that it is made for, and never a party with itself.
MATCH (from)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]->(to)
WHERE from = to
  OR (tie:REPORTS_TO|COORDINATES_WITH) AND NOT (from:Office AND to:Office)
  OR tie:ACCOUNTABLE_TO AND NOT (from:Office AND to:Office|Arrangement)
  OR tie:TAKES_PART_IN AND NOT (from:Office AND to:Arrangement)
  OR tie:UNDER AND NOT (from:Arrangement AND to:Arrangement)
RETURN coalesce(tie.id, '?') AS id, 'joins ' + coalesce(from.id, '?') + ' with ' + coalesce(to.id, '?') AS problem
