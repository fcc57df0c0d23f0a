// How one agency is tied to another on a date, through arrangements in which both take part and directly.
// of: 'unicef', agency: 'who', place: null, asOf: '2024-12-31', includeIllustrative: false
CALL () {
  MATCH (:Entity:Agency {id: $of})<-[:OFFICE_OF]-(:Office)-[:TAKES_PART_IN]->(met:Arrangement)
  WITH DISTINCT met
  WHERE $place IS NULL OR EXISTS {
    MATCH (met)-[covers:COVERS]->(:Place)-[:PART_OF]->*(:Place {id: $place})
    WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
      AND coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true) }
  MATCH (met)<-[part:TAKES_PART_IN]-(office:Office)-[:OFFICE_OF]->(agency:Agency)
  WHERE all(one IN [met, part, office] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  WITH DISTINCT met, office, agency
  WITH met, collect(agency.id) AS agencies
  WITH size(agencies) AS all, size([id IN agencies WHERE id = $of]) AS ours, size([id IN agencies WHERE id = $agency]) AS theirs
  WHERE ours > 0 AND theirs > 0
  RETURN count(*) AS sharedArrangements, sum(1.0 * ours * theirs / (all - 1)) AS weight
}
MATCH (:Entity:Agency {id: $of})<-[:OFFICE_OF]-(office:Office)
OPTIONAL MATCH (office)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH]-(other:Office)-[:OFFICE_OF]->(:Agency {id: $agency})
WHERE all(one IN [office, tie, other] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  AND ($place IS NULL OR any(end IN [office, other] WHERE EXISTS {
    MATCH (end)-[covers:COVERS]->(:Place)-[:PART_OF]->*(:Place {id: $place})
    WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
      AND coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true) }))
RETURN sharedArrangements, weight, count(DISTINCT tie) AS directTies
