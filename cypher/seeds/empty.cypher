// Empties the database of a test.
MATCH (everything)
DETACH DELETE everything
