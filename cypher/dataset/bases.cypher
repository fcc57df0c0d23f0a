// How many ties rest on each basis.
MATCH (:Entity)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]->(:Entity)
RETURN tie.basis AS basis, count(*) AS count
ORDER BY count DESC, basis
