// The evidence that the seeds hold from these sources: what rests on it passes to who imports the source anew.
MATCH (evidence:Evidence)-[:FROM]->(source:Source)
WHERE evidence.owner = 'seeds' AND source.id IN $owners
RETURN evidence.id AS id, source.id AS source
