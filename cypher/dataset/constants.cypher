// The constants of the data.
MATCH (constant:DataSet)
RETURN constant.name AS name, constant.value AS value
ORDER BY name
