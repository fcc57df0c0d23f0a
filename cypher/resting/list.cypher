// A page of what rests on a source, of these labels and types, with how much: as `order` has bases, the latest first, by name.
// source: 'uninfo-alb', labels: ['Arrangement'], types: ['TAKES_PART_IN'], bases: ['DATASET', 'DERIVED'],
// includeIllustrative: false, order: ['DATASET', 'DERIVED'], after: '', first: 20
MATCH (:Entity:Source {id: $source})<-[:FROM]-(item:Evidence)
WITH collect(item.id) AS items
CALL (items) {
  MATCH (record:Entity)
  WHERE any(id IN record.evidence WHERE id IN items)
  UNWIND [label IN labels(record) WHERE label IN $labels] AS kind
  RETURN kind, record, record AS of, null AS about
  UNION ALL
  MATCH (of:Entity)-[record]->(about:Entity)
  WHERE type(record) IN $types AND any(id IN record.evidence WHERE id IN items)
  RETURN type(record) AS kind, record, of, about
}
WITH items, kind, record, of, about,
  coalesce(record.id, kind + ' ' + of.id + ' ' + about.id) AS id,
  coalesce([at IN range(0, size($order) - 1) WHERE $order[at] = record.basis][0], 9) AS rank,
  coalesce(of.name, of.title, of.label, '') + ' ' + coalesce(about.name, '') AS names
WHERE ($bases IS NULL OR record.basis IN $bases) AND ($includeIllustrative OR coalesce(record.basis <> 'ILLUSTRATIVE', true))
WITH toString(rank) + toString(9999 - coalesce(record.year, 0)) + ' ' + names + ' ' + id AS key,
  {kind: kind, id: id, of: of.id, about: about.id, basis: record.basis, confidence: record.confidence,
    year: record.year, figure: record.figure, through: record.through, role: record.role, amount: record.amount,
    required: record.required, available: record.available, spent: record.spent, currency: record.currency,
    evidence: [id IN record.evidence WHERE id IN items]} AS row
ORDER BY key
WITH collect([key, row]) AS found
RETURN size(found) AS total, [one IN found WHERE one[0] > $after | one][..$first] AS page
