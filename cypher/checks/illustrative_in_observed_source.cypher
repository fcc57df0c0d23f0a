// What is made up does not cite a data set, a document or an interview.
CALL () {
  MATCH (record:Entity)
  WHERE record.basis = 'ILLUSTRATIVE'
  RETURN record.id AS id, record.evidence AS evidence
  UNION ALL
  MATCH ()-[record]->()
  WHERE record.basis = 'ILLUSTRATIVE'
  RETURN record.id AS id, record.evidence AS evidence
}
UNWIND evidence AS cited
MATCH (:Entity:Evidence {id: cited})-[:FROM]->(source:Source)
WHERE source.kind IN ['DATASET', 'DOCUMENT', 'INTERVIEW']
RETURN coalesce(id, '?') AS id, 'is illustrative and cites ' + source.id AS problem
