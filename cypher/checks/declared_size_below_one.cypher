// The number of members that an arrangement declares is a whole number of at least 1.
MATCH (arrangement:Arrangement)
WHERE arrangement.declaredSize IS NOT NULL
  AND NOT coalesce(arrangement.declaredSize IS :: INTEGER AND arrangement.declaredSize >= 1, false)
RETURN arrangement.id AS id, 'declares a size of ' + coalesce(toStringOrNull(arrangement.declaredSize), 'no number') AS problem
