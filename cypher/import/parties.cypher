// Who asserts each party and agency, and from which sources.
MATCH (party:Agency|Office|Arrangement)
CALL (party) {
  UNWIND coalesce(party.evidence, []) AS id
  MATCH (:Evidence&Entity {id: id})-[:FROM]->(source:Source)
  RETURN collect(DISTINCT source.id) AS sources
}
RETURN party.id AS id, party.owner AS owner, sources
