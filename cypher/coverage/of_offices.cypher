// The places each office works for on a date.
// ids: ['unicef-alb'], asOf: '2024-12-31'
MATCH (office:Entity:Office WHERE office.id IN $ids)-[covers:COVERS]->(place:Place)
WHERE coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true)
  AND covers.basis <> 'ILLUSTRATIVE'
RETURN
  office.id AS office,
  place {.id, .name, .kind, .iso3, .scheme, aliases: coalesce(place.aliases, []), label: 'Place'} AS place,
  covers.presence AS presence,
  toString(covers.validFrom) AS validFrom,
  toString(covers.validTo) AS validTo,
  covers.basis AS basis,
  covers.confidence AS confidence,
  coalesce(covers.evidence, []) AS evidence
ORDER BY office, place.name
