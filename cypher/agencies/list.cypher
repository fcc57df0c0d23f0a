// The ids of all agencies of a kind (null: any), by acronym.
// kind: 'FUND_PROGRAMME'
MATCH (agency:Agency)
WHERE $kind IS NULL OR agency.kind = $kind
RETURN agency.id AS id
ORDER BY toLower(coalesce(agency.acronym, agency.name)), id
