// How many members arrangements say that they have, with the store's own numbers.
MATCH (arrangement:Arrangement)
WHERE arrangement.declaredSize IS :: INTEGER NOT NULL AND 0 < arrangement.declaredSize < 1000000000
RETURN id(arrangement) AS number, arrangement.declaredSize AS size
