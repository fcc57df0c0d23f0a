// Evidence by id, each item with its source. A relationship cannot point at a node, so ties keep ids.
// ids: ['ev-f7c9bc465907']
MATCH (evidence:Entity:Evidence WHERE evidence.id IN $ids)-[:FROM]->(source:Source)
RETURN
  evidence.id AS id,
  evidence.locator AS locator,
  evidence.note AS note,
  evidence.quote AS quote,
  evidence.coder AS coder,
  toString(evidence.codedAt) AS codedAt,
  source {.id, name: source.title, .kind, .publisher, .url, .version, .sha256, .licence, .access,
    label: 'Source', retrievedAt: toString(source.retrievedAt), coversFrom: toString(source.coversFrom),
    coversUntil: toString(source.coversUntil)} AS source
