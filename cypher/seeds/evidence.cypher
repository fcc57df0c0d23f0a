// Evidence, from the sources, locators and notes of the rows: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (evidence:Entity {id: row.id})
  ON CREATE SET evidence:Evidence, evidence = row.properties
WITH evidence, row
WHERE evidence.owner = $owner AND properties(evidence) <> row.properties
SET evidence = row.properties
