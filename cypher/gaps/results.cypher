// Two agencies that stand under one result of a place and share no joint work there on a date, with the results of both.
// place: 'alb', results: ['RESULT'], joint: ['JOINT_ACTIVITY'], minOverlap: 0, asOf: '2024-12-31', includeIllustrative: false
MATCH (whole:Entity:Place {id: $place})<-[:PART_OF]-*(part:Place)
WITH DISTINCT part
MATCH (work:Arrangement)-[covers:COVERS]->(part)
WHERE (work.kind IN $results OR work.kind IN $joint) AND ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
  AND coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true)
WITH DISTINCT work
MATCH (work)<-[taken:TAKES_PART_IN]-(office:Office)-[:OFFICE_OF]->(agency:Agency)
WHERE all(one IN [work, taken, office] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
WITH work, collect(DISTINCT agency.id) AS agencies
ORDER BY work.id
WITH collect([work.id, work.kind IN $joint, agencies]) AS works
UNWIND [work IN works WHERE NOT work[1]] AS result
UNWIND result[2] AS one
UNWIND result[2] AS other
WITH works, result, one, other
WHERE one < other AND none(work IN works WHERE work[1] AND one IN work[2] AND other IN work[2])
WITH works, one, other, collect(result[0]) AS results
WITH one, other, results, size([work IN works WHERE NOT work[1] AND (one IN work[2] OR other IN work[2])]) AS allResults
WHERE 1.0 * size(results) / allResults >= $minOverlap
RETURN one, other, results, allResults
ORDER BY one, other
