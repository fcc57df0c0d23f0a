// The agencies, whose offices can be the ends of a path, with the store's own numbers.
MATCH (agency:Agency)
WHERE agency.id IS :: STRING NOT NULL
RETURN id(agency) AS number, agency.id AS id
