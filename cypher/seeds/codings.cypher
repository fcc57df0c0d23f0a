// Codings: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (coding:Entity {id: row.id})
  ON CREATE SET coding:Coding, coding = row.properties
WITH coding, row
WHERE coding.owner = $owner AND properties(coding) <> row.properties
SET coding = row.properties
