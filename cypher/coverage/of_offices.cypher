// The places each office works for on a date, while it is there.
// ids: ['unicef-alb'], asOf: '2024-12-31', includeIllustrative: false
MATCH (office:Entity:Office WHERE office.id IN $ids)-[covers:COVERS]->(place:Place)
WHERE all(one IN [office, covers] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
RETURN
  covers.id AS id,
  office.id AS office,
  place {.id, .name, .kind, .iso3, .scheme, aliases: coalesce(place.aliases, []), label: 'Place'} AS place,
  covers.presence AS presence,
  toString(covers.validFrom) AS validFrom,
  toString(covers.validTo) AS validTo,
  toString(covers.observedUntil) AS observedUntil,
  covers.basis AS basis,
  covers.confidence AS confidence,
  coalesce(covers.evidence, []) AS evidence
ORDER BY office, place.name, id
