// The offices that work for each place on a date, at a level and present as asked (null: any).
// places: ['alb'], level: null, presence: null, asOf: '2024-12-31', includeIllustrative: false
MATCH (place:Entity:Place WHERE place.id IN $places)<-[covers:COVERS]-(office:Office)
WHERE ($level IS NULL OR office.level = $level) AND ($presence IS NULL OR covers.presence = $presence)
  AND all(one IN [office, covers] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
    AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
RETURN DISTINCT place.id AS place, office.id AS id
ORDER BY id
