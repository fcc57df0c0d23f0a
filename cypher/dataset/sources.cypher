// Every source, by id.
MATCH (source:Source)
RETURN source {.id, name: source.title, .kind, .publisher, .url, .version, .sha256, .licence, .access, label: 'Source',
  retrievedAt: toString(source.retrievedAt), coversFrom: toString(source.coversFrom),
  coversUntil: toString(source.coversUntil)} AS source
ORDER BY source.id
