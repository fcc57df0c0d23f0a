// The places that are a part of each place.
// places: ['region-dco-eca']
MATCH (place:Entity:Place WHERE place.id IN $places)<-[:PART_OF]-(part:Place)
RETURN DISTINCT place.id AS place, part.id AS part
ORDER BY place, part
