// A basis is a word of the vocabulary (cypher/vocabulary.ts).
CALL () {
  MATCH (record:Office|Coding)
  RETURN record.id AS id, record.basis AS basis
  UNION ALL
  MATCH (record:Arrangement)
  WHERE record.basis IS NOT NULL
  RETURN record.id AS id, record.basis AS basis
  UNION ALL
  MATCH ()-[record:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER|COVERS|HOLDS|CONTRIBUTES_TO|SPENT|RECEIVED|ADDRESSES|HAS_FACTOR]->()
  RETURN record.id AS id, record.basis AS basis
}
WITH id, coalesce(basis, 'nothing') AS basis
WHERE NOT basis IN ['DOCUMENTED', 'DATASET', 'INTERVIEW', 'REFERENCE', 'DERIVED', 'ILLUSTRATIVE']
RETURN coalesce(id, '?') AS id, 'has ' + basis + ' for a basis' AS problem
