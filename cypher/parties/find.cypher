// Offices and arrangements by id, each with its level, and its place where it works for a single one.
// ids: ['unicef-alb', 'unct-alb']
MATCH (party:Entity WHERE party.id IN $ids)-[:AT_LEVEL]->(level:Level)
OPTIONAL MATCH (party)-[:OFFICE_OF]->(agency:Agency)
WITH party, level, agency, COLLECT {
  MATCH (party)-[covers:COVERS]->(place:Place)
  WHERE covers.basis <> 'ILLUSTRATIVE'
  RETURN DISTINCT place {.id, .name, .kind, .iso3, .scheme, aliases: coalesce(place.aliases, []), label: 'Place'}
} AS places
RETURN
  party.id AS id,
  CASE WHEN party:Office THEN 'Office' ELSE 'Arrangement' END AS label,
  party.name AS name,
  coalesce(party.aliases, []) AS aliases,
  level {.id, .name, .rank, .tier, .isHeadquarters, .ladder} AS level,
  agency.id AS agency,
  CASE WHEN size(places) = 1 THEN places[0] END AS place,
  party.kind AS kind,
  party.city AS city,
  party.instrument AS instrument,
  party.declaredSize AS declaredSize, party.declaredSizeEvidence AS declaredSizeEvidence,
  party.activities AS activities, party.activityParts AS activityParts, party.partsWithoutMoney AS partsWithoutMoney,
  party.required AS required, party.available AS available, party.spent AS spent,
  party.currency AS currency,
  party.basis AS basis,
  party.confidence AS confidence,
  toString(party.validFrom) AS validFrom,
  toString(party.validTo) AS validTo,
  coalesce(party.evidence, []) AS evidence
