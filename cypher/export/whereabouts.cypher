// Where the desk of each party is, which places it works for on whatever date, and its level, each with its evidence.
// ids: ['unicef-alb', 'unct-alb'], includeIllustrative: false
MATCH (party:Entity WHERE party.id IN $ids)-[:AT_LEVEL]->(level:Level)
RETURN
  party.id AS id,
  level {.id, .name, .rank, .tier, .isHeadquarters, .ladder, evidence: coalesce(level.evidence, [])} AS level,
  COLLECT {
    MATCH (party)-[:LOCATED_IN]->(place:Place)
    RETURN place {
      .id, .name, .kind, .iso3, .scheme, aliases: coalesce(place.aliases, []), evidence: coalesce(place.evidence, [])
    } ORDER BY place.id
  } AS desks,
  COLLECT {
    MATCH (party)-[covers:COVERS]->(place:Place)
    WHERE $includeIllustrative OR covers.basis <> 'ILLUSTRATIVE'
    RETURN covers {
      .id, .presence, .basis, .confidence, evidence: coalesce(covers.evidence, []),
      validFrom: toString(covers.validFrom), validTo: toString(covers.validTo),
      observedUntil: toString(covers.observedUntil),
      place: place {
        .id, .name, .kind, .iso3, .scheme, aliases: coalesce(place.aliases, []), evidence: coalesce(place.evidence, [])
      }
    } ORDER BY covers.id
  } AS covers
