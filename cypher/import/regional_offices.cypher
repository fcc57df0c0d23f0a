// The places that each regional office covers, and when.
MATCH (office:Office {level: 'regional'})-[:OFFICE_OF]->(agency:Agency)
MATCH (office)-[covers:COVERS]->(place:Place)
RETURN
  agency.id AS agency,
  office.id AS office,
  place.id AS place,
  toString(covers.validFrom) AS validFrom,
  toString(covers.validTo) AS validTo
ORDER BY office, place
