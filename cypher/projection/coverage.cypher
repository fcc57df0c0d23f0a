// Which party works for which place, how, and from when to when.
MATCH (party:Office|Arrangement)-[covers:COVERS]->(place:Place)
RETURN
  party.id AS party,
  place.id AS place,
  covers.presence AS presence,
  toString(covers.validFrom) AS validFrom,
  toString(covers.validTo) AS validTo,
  covers.basis AS basis
