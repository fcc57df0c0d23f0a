// Codings by id: what somebody saw in what, and what that did to the dilemma.
// ids: ['coding-illustration-1']
MATCH (coding:Entity:Coding WHERE coding.id IN $ids)
USING INDEX coding:Entity(id) // There are so few that the planner may take to reading every entity.
RETURN
  coding.id AS id,
  'Coding' AS label,
  coalesce(coding.about, []) AS about,
  COLLECT { MATCH (coding)-[:OF]->(of:Entity) RETURN of.id ORDER BY of.id }[0] AS of,
  COLLECT { MATCH (coding)-[:MEDIATED_BY]->(factor:Factor) RETURN factor.id ORDER BY factor.id }[0] AS mediatedBy,
  coding.stance AS stance,
  coding.effect AS effect,
  coding.side AS side,
  coding.actor AS actor,
  coding.action AS action,
  coding.frequency AS frequency,
  coding.coder AS coder,
  toString(coding.codedAt) AS codedAt,
  coding.basis AS basis,
  coding.confidence AS confidence,
  coalesce(coding.evidence, []) AS evidence
