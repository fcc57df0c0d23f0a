// The agencies that each agency is a part of, has as a part, succeeded or was succeeded by.
// agencies: ['undp']
MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)-[relation:PART_OF|SUCCEEDS]-(other:Agency)
RETURN
  agency.id AS agency,
  other.id AS other,
  CASE
    WHEN relation:PART_OF AND startNode(relation) = agency THEN 'PART_OF'
    WHEN relation:PART_OF THEN 'HAS_PART'
    WHEN startNode(relation) = agency THEN 'SUCCEEDED'
    ELSE 'SUCCEEDED_BY'
  END AS relation,
  relation.kind AS kind,
  toString(relation.on) AS on,
  coalesce(relation.evidence, []) AS evidence
ORDER BY agency, relation, other
