// Everything else that dataVersion digests: ties, assertions and structure, as they are.
MATCH (from:Entity)-[record]->(to:Entity)
RETURN from.id AS from, type(record) AS type, to.id AS to, properties(record) AS properties
