// The constants of the data.
MATCH (constant:DataSet)
WHERE constant.name IS :: STRING NOT NULL AND constant.value IS :: STRING NOT NULL
RETURN constant.name AS name, constant.value AS value
ORDER BY name
