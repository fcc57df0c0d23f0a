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
  AND ($place IS NULL OR EXISTS {
    MATCH (:Place {id: $place})<-[:PART_OF]-*(place:Place) WHERE place.id IN coding.about
  } OR EXISTS {
    MATCH (:Place {id: $place})<-[:PART_OF]-*(:Place)<-[covers:COVERS]-(party:Office|Arrangement)
    WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE') AND (party.id IN coding.about OR EXISTS {
      MATCH (party)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]-()
      WHERE tie.id IN coding.about
    })
  })
RETURN coding.id AS id
ORDER BY id
