// An office covers a place with a presence of the vocabulary (cypher/vocabulary.ts).
MATCH (:Office)-[coverage:COVERS]->(:Place)
WHERE NOT coalesce(coverage.presence, 'nothing') IN ['RESIDENT', 'NON_RESIDENT', 'PROJECT', 'UNKNOWN']
RETURN coalesce(coverage.id, '?') AS id, 'has the unknown presence ' + coalesce(coverage.presence, 'nothing') AS problem
