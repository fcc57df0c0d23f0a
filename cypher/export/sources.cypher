// Sources by id, with all that is known of each.
// ids: ['uninfo-alb']
MATCH (source:Entity:Source WHERE source.id IN $ids)
RETURN
  source.id AS id,
  source.title AS title,
  source.publisher AS publisher,
  source.kind AS kind,
  source.url AS url,
  source.version AS version,
  source.sha256 AS sha256,
  source.licence AS licence,
  toString(source.retrievedAt) AS retrievedAt,
  source.access AS access
ORDER BY id
