// How many nodes of each label, and how many of these are made up.
MATCH (record:Entity)
WITH labels(record) AS names, CASE record.basis WHEN 'ILLUSTRATIVE' THEN 1 ELSE 0 END AS madeUp
UNWIND names AS name
WITH name, madeUp WHERE name <> 'Entity'
RETURN name, count(*) AS count, sum(madeUp) AS illustrative
ORDER BY name
