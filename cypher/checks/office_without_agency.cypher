// An office belongs to exactly one agency.
MATCH (office:Office)
WITH office, COUNT { (office)-[:OFFICE_OF]->(:Agency) } AS agencies
WHERE agencies <> 1
RETURN office.id AS id, 'belongs to ' + agencies + ' agencies instead of one' AS problem
