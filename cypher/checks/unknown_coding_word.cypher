// The stance, the effect and the side of a coding are words of the vocabulary (cypher/vocabulary.ts).
MATCH (coding:Coding)
WHERE NOT coalesce(coding.stance, 'nothing') IN ['SUPPORTS', 'CONTRADICTS']
  OR NOT coalesce(coding.effect, 'NONE') IN ['EASES', 'NONE', 'SHARPENS']
  OR NOT coalesce(coding.side, 'BOTH') IN ['BETWEEN', 'WITHIN', 'BOTH']
RETURN
  coding.id AS id,
  'has the stance ' + coalesce(coding.stance, 'nothing') + ', the effect ' + coalesce(coding.effect, 'nothing')
    + ' and the side ' + coalesce(coding.side, 'nothing') AS problem
