// The kind of an agency is a word of the vocabulary (cypher/vocabulary.ts).
MATCH (agency:Agency)
WHERE NOT coalesce(agency.kind, 'nothing') IN [
    'FUND_PROGRAMME', 'SPECIALIZED_AGENCY', 'SECRETARIAT', 'RELATED_ORGANIZATION', 'GOVERNMENT',
    'DONOR', 'REPORTING_AGGREGATE', 'OTHER'
  ]
RETURN agency.id AS id, 'is of an unknown kind, ' + coalesce(agency.kind, 'nothing') AS problem
