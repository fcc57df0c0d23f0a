// The Resident Coordinators' offices with the places that they cover.
// agency: 'dco'
MATCH (office:Office {level: 'country'})-[:OFFICE_OF]->(:Agency {id: $agency})
MATCH (office)-[:COVERS]->(place:Place)
RETURN office.id AS office, collect(DISTINCT place.id) AS places
ORDER BY office
