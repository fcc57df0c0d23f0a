// The other places that the plan of a place is of too, by the results of it that hold on a date: its money is not split between them.
// place: 'kir', results: ['RESULT'], asOf: '2024-12-31', includeIllustrative: false
MATCH (place:Entity:Place {id: $place})<-[here:COVERS]-(work:Arrangement WHERE work.kind IN $results)-[there:COVERS]->(other:Place)
WHERE other <> place AND all(one IN [here, work, there] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
RETURN DISTINCT other.id AS place
ORDER BY place
