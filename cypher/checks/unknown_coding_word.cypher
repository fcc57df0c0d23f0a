// The stance and the effect of a coding are words of the vocabulary (cypher/vocabulary.ts).
MATCH (coding:Coding)
WHERE NOT coalesce(coding.stance, 'nothing') IN ['SUPPORTS', 'CONTRADICTS']
  OR NOT coalesce(coding.effect, 'NONE') IN ['EASES', 'NONE', 'SHARPENS']
RETURN coding.id AS id, 'has the stance ' + coalesce(coding.stance, 'nothing') + ' and the effect ' + coalesce(coding.effect, 'nothing') AS problem
