// Constants of the data: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (constant:Entity {id: row.id})
  ON CREATE SET constant:DataSet, constant = row.properties
WITH constant, row
WHERE constant.owner = $owner AND properties(constant) <> row.properties
SET constant = row.properties
