// Every office and arrangement as the projection lays it out, by id.
MATCH (party:Office|Arrangement)
OPTIONAL MATCH (party)-[:OFFICE_OF]->(agency:Agency)
RETURN
  party.id AS id,
  party:Office AS isOffice,
  agency.id AS agency,
  party.level AS level,
  toString(party.validFrom) AS validFrom,
  toString(party.validTo) AS validTo,
  party.basis AS basis
ORDER BY id
