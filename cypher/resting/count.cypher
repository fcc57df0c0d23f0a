// How much rests on a source, of these labels and types: by what it is and how it is known.
// source: 'uninfo-alb', labels: ['Arrangement', 'Office'], types: ['TAKES_PART_IN'], includeIllustrative: false
MATCH (:Entity:Source {id: $source})<-[:FROM]-(item:Evidence)
WITH collect(item.id) AS items
CALL (items) {
  MATCH (record:Entity)
  WHERE any(id IN record.evidence WHERE id IN items)
  UNWIND [label IN labels(record) WHERE label IN $labels] AS kind
  RETURN kind, record.basis AS basis
  UNION ALL
  MATCH (:Entity)-[record]->(:Entity)
  WHERE type(record) IN $types AND any(id IN record.evidence WHERE id IN items)
  RETURN type(record) AS kind, record.basis AS basis
}
WITH kind, basis
WHERE $includeIllustrative OR coalesce(basis <> 'ILLUSTRATIVE', true)
RETURN kind, basis, count(*) AS count
ORDER BY kind, basis
