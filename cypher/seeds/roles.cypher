// Roles: made, or brought to the state of their rows.
UNWIND $rows AS row
MERGE (role:Entity {id: row.id})
  ON CREATE SET role:Role, role = row.properties
WITH role, row
WHERE role.owner = $owner AND properties(role) <> row.properties
SET role = row.properties
