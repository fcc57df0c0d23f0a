// The ids of agencies and places, which can be the ends of a path.
MATCH (end:Agency|Place)
RETURN end.id AS id, end:Agency AS isAgency
ORDER BY id
