// Agencies by id.
// ids: ['unicef', 'who']
MATCH (agency:Entity:Agency WHERE agency.id IN $ids)
RETURN
  agency.id AS id,
  'Agency' AS label,
  agency.name AS name,
  agency.acronym AS acronym,
  coalesce(agency.aliases, []) AS aliases,
  coalesce(agency.codes, []) AS codes,
  agency.kind AS kind,
  toString(agency.founded) AS founded,
  toString(agency.ended) AS ended,
  agency.reportingSince AS reportingSince,
  coalesce(agency.evidence, []) AS evidence
