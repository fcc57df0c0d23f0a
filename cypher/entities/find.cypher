// What each id stands for, with what places, mandates, factors and practices say of themselves.
// ids: ['alb', 'sdg-5', 'unicef']
MATCH (entity:Entity WHERE entity.id IN $ids)
RETURN
  entity.id AS id,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS label,
  coalesce(entity.name, entity.title) AS name,
  coalesce(entity.aliases, []) AS aliases,
  entity.kind AS kind,
  entity.iso3 AS iso3,
  entity.scheme AS scheme,
  entity.year AS year,
  entity.direction AS direction
