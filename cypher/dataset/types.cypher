// How many relationships of each type, and how many of these are made up.
MATCH (:Entity)-[record]->(:Entity)
RETURN
  type(record) AS name,
  count(*) AS count,
  sum(CASE record.basis WHEN 'ILLUSTRATIVE' THEN 1 ELSE 0 END) AS illustrative
ORDER BY name
