// How many steps the ten shortest chains have, whatever the ties' dates.
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH path = SHORTEST 10 (from)-[:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-+(to)
RETURN length(path) AS steps
