// The role of a participant is a word of the vocabulary (cypher/vocabulary.ts).
MATCH (:Office)-[part:TAKES_PART_IN]->(:Arrangement)
WHERE NOT coalesce(part.role, 'nothing') IN [
    'LEAD', 'CO_LEAD', 'CHAIR', 'PARTICIPANT', 'ADMINISTRATIVE_AGENT', 'CONVENER', 'DONOR',
    'SIGNATORY'
  ]
RETURN coalesce(part.id, '?') AS id, 'has the unknown role ' + coalesce(part.role, 'nothing') AS problem
