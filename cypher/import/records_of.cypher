// How many records an owner has.
// owner: 'seeds'
MATCH (record:Entity {owner: $owner})
RETURN count(record) AS records
