// The constants of the data, and who states them.
MATCH (constant:DataSet)
WHERE constant.name IS :: STRING NOT NULL AND constant.value IS :: STRING NOT NULL
RETURN constant.name AS name, constant.value AS value, constant.owner AS owner
ORDER BY name, owner
