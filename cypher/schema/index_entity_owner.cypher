// Finds an owner's records, to bring them to a new state.
CREATE INDEX entity_owner IF NOT EXISTS
FOR (entity:Entity) ON (entity.owner)
