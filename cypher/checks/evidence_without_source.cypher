// Evidence comes from exactly one source.
MATCH (evidence:Evidence)
WITH evidence, COUNT { (evidence)-[:FROM]->(:Source) } AS sources
WHERE sources <> 1
RETURN evidence.id AS id, 'comes from ' + sources + ' sources instead of one' AS problem
