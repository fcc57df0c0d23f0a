// Which agencies and offices came after which, from which day.
MATCH (heir:Agency|Office)-[succession:SUCCEEDS]->(former:Agency|Office)
WHERE heir.id IS :: STRING NOT NULL AND former.id IS :: STRING NOT NULL
RETURN
  heir.id AS heir,
  former.id AS former,
  CASE WHEN succession.on IS NOT NULL THEN coalesce(toStringOrNull(succession.on), '?') END AS on
ORDER BY heir, former
