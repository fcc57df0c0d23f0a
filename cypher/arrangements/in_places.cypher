// The arrangements that work for each place itself on a date, of a kind (null: any).
// places: ['alb'], kind: 'COUNTRY_TEAM', asOf: '2024-12-31', includeIllustrative: false
MATCH (place:Entity:Place WHERE place.id IN $places)<-[covers:COVERS]-(arrangement:Arrangement)
WHERE ($kind IS NULL OR arrangement.kind = $kind)
  AND all(one IN [arrangement, covers] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
RETURN DISTINCT place.id AS place, arrangement.id AS id
ORDER BY id
