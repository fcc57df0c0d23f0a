// Line reporting stays inside one agency.
MATCH (agency:Agency)<-[:OFFICE_OF]-(from:Office)-[line:REPORTS_TO]->(to:Office)-[:OFFICE_OF]->(other:Agency)
WHERE agency <> other
RETURN line.id AS id, 'reports from ' + agency.id + ' to another agency, ' + other.id AS problem
