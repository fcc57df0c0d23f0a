// How many nodes of each label.
MATCH (record:Entity)
UNWIND labels(record) AS name
WITH name WHERE name <> 'Entity'
RETURN name, count(*) AS count
ORDER BY name
