// How many relationships of each type.
MATCH (:Entity)-[record]->(:Entity)
RETURN type(record) AS name, count(*) AS count
ORDER BY name
