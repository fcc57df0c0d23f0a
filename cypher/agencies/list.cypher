// The ids of all agencies, by acronym.
MATCH (agency:Agency)
RETURN agency.id AS id
ORDER BY toLower(coalesce(agency.acronym, agency.name)), id
