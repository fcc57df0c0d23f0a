// Which office works for which place, directly or for a part of it, and from when to when.
MATCH (office:Office)-[covers:COVERS]->(part:Place)-[:PART_OF*0..4]->(place:Place)
RETURN
  office.id AS office,
  place.id AS place,
  toString(covers.validFrom) AS validFrom,
  toString(covers.validTo) AS validTo,
  covers.basis AS basis
ORDER BY place, office
