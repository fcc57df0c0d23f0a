// The places that each regional office covers.
MATCH (office:Office {level: 'regional'})-[:OFFICE_OF]->(agency:Agency)
MATCH (office)-[:COVERS]->(place:Place)
RETURN agency.id AS agency, office.id AS office, collect(DISTINCT place.id) AS places
ORDER BY office
