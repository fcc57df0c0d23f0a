// The ids of codings of something, about something, about what works for a place, of a stance (null: any).
// of: 'mobilizing-resources-and-consensus', about: null, place: 'pak', stance: null, includeIllustrative: true
MATCH (coding:Coding)
WHERE ($includeIllustrative OR coding.basis <> 'ILLUSTRATIVE')
  AND ($of IS NULL OR EXISTS {
    MATCH (coding)-[:OF]->(of:Entity)
    WHERE of.id = $of OR EXISTS { (of)-[:OF_SET]->(:PracticeSet {id: $of}) }
  })
  AND ($about IS NULL OR $about IN coding.about)
  AND ($stance IS NULL OR coding.stance = $stance)
  AND ($place IS NULL OR $place IN coding.about OR EXISTS {
    MATCH (:Place {id: $place})<-[:COVERS]-(party:Office|Arrangement)
    WHERE party.id IN coding.about
  } OR EXISTS {
    MATCH (:Place {id: $place})<-[:COVERS]-(:Office|Arrangement)
      -[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-()
    WHERE tie.id IN coding.about
  })
RETURN coding.id AS id
ORDER BY id
