// The ids of agencies, whose offices can be the ends of a path.
MATCH (agency:Agency)
RETURN agency.id AS id
