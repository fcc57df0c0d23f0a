// Where the desk of each party is and which places it works for, on whatever date.
// ids: ['unicef-alb', 'unct-alb'], includeIllustrative: false
MATCH (party:Entity WHERE party.id IN $ids)
RETURN
  party.id AS id,
  COLLECT {
    MATCH (party)-[:LOCATED_IN]->(place:Place)
    RETURN place {.id, .name, .kind, .iso3, .scheme, aliases: coalesce(place.aliases, [])} ORDER BY place.id
  } AS desks,
  COLLECT {
    MATCH (party)-[covers:COVERS]->(place:Place)
    WHERE $includeIllustrative OR covers.basis <> 'ILLUSTRATIVE'
    RETURN covers {
      .id, .presence, .basis, .confidence, evidence: coalesce(covers.evidence, []),
      validFrom: toString(covers.validFrom), validTo: toString(covers.validTo),
      observedUntil: toString(covers.observedUntil),
      place: place {.id, .name, .kind, .iso3, .scheme, aliases: coalesce(place.aliases, [])}
    } ORDER BY covers.id
  } AS covers
