// The kind of a source and the access to it are words of the vocabulary (cypher/vocabulary.ts).
MATCH (source:Source)
WHERE NOT coalesce(source.kind, 'nothing') IN ['DATASET', 'DOCUMENT', 'INTERVIEW', 'REFERENCE']
  OR NOT coalesce(source.access, 'nothing') IN ['PUBLIC', 'RESTRICTED']
RETURN source.id AS id, 'is of kind ' + coalesce(source.kind, 'nothing') + ' and access ' + coalesce(source.access, 'nothing') AS problem
