// What each place is a part of.
// places: ['alb']
MATCH (place:Entity:Place WHERE place.id IN $places)-[:PART_OF]->(whole:Place)
RETURN DISTINCT place.id AS place, whole.id AS whole
ORDER BY place, whole
