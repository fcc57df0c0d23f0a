// Who works for which place, in a graph that has few; a row has those that say the same of themselves.
MATCH (party)-[covers:COVERS]->(place)
WITH
  covers.presence AS presence,
  covers.basis AS basis,
  covers.validFrom AS validFrom,
  covers.validTo AS validTo,
  collect(coalesce(covers.id, '')) AS ids,
  collect(id(party)) AS parties,
  collect(id(place)) AS places
RETURN
  presence,
  basis,
  CASE WHEN validFrom IS NOT NULL THEN coalesce(toStringOrNull(validFrom), '?') END AS validFrom,
  CASE WHEN validTo IS NOT NULL THEN coalesce(toStringOrNull(validTo), '?') END AS validTo,
  ids,
  parties,
  places
