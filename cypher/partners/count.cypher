// How one agency is tied to another on a date, as far as ties count: through arrangements of both and directly.
// of: 'unicef', agency: 'who', place: null, asOf: '2024-12-31', includeIllustrative: false, kinds: ['TAKES_PART_IN'],
// bases: ['DATASET', 'DERIVED'], arrangementKinds: null, maxParties: null, crowdExponent: 1
CALL () {
  MATCH (:Entity:Agency {id: $of})<-[:OFFICE_OF]-(:Office)-[:TAKES_PART_IN]->(met:Arrangement)
  WITH DISTINCT met WHERE ($arrangementKinds IS NULL OR met.kind IN $arrangementKinds) AND ($place IS NULL OR EXISTS {
    MATCH (met)-[covers:COVERS]->(:Place)-[:PART_OF]->*(:Place {id: $place}) WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
      AND coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true) })
  MATCH (met)<-[part:TAKES_PART_IN]-(office:Office)-[:OFFICE_OF]->(agency:Agency)
  WHERE all(one IN [met, part, office] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  WITH met, office, agency, [basis IN collect(part.basis) WHERE 'TAKES_PART_IN' IN $kinds AND basis IN $bases] AS bases
  WITH met, count(*) AS parties, collect(CASE WHEN size(bases) > 0 THEN [agency.id, all(basis IN bases WHERE basis = 'DERIVED')] END) AS parts
  WITH size(parts) AS all, [part IN parts WHERE part[0] = $of] AS ours, [part IN parts WHERE part[0] = $agency] AS theirs
  WHERE size(ours) > 0 AND size(theirs) > 0 AND parties <= coalesce($maxParties, parties)
  RETURN count(*) AS sharedArrangements, sum(1.0 * size(ours) * size(theirs) / (all - 1) ^ $crowdExponent) AS weight,
    count(CASE WHEN any(side IN [ours, theirs] WHERE all(part IN side WHERE part[1])) THEN 1 END) AS derived
}
MATCH (:Entity:Agency {id: $of})<-[:OFFICE_OF]-(office:Office)
OPTIONAL MATCH (office)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH]-(other:Office)-[:OFFICE_OF]->(:Agency {id: $agency})
WHERE type(tie) IN $kinds AND tie.basis IN $bases AND all(one IN [office, tie, other] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
  AND ($place IS NULL OR any(end IN [office, other] WHERE EXISTS {
    MATCH (end)-[covers:COVERS]->(:Place)-[:PART_OF]->*(:Place {id: $place}) WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
      AND coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true) }))
WITH sharedArrangements, weight, derived, count(DISTINCT tie) AS directTies, count(DISTINCT CASE tie.basis WHEN 'DERIVED' THEN tie END) AS derivedTies
RETURN sharedArrangements, weight, directTies, CASE WHEN sharedArrangements + directTies > 0
  THEN 1.0 * (derived + derivedTies) / (sharedArrangements + directTies) END AS derivedShare
