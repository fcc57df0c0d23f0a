// The ids of the arrangements of a place and its parts that match every filter given (null: any) on a day of a period.
// place: 'alb', kind: 'RESULT', level: 'country', minParticipants: 1, maxParticipants: 1,
// since: '2024-12-31', until: '2024-12-31', includeIllustrative: false
MATCH (:Entity:Place {id: $place})<-[:PART_OF]-*(part:Place)
WITH DISTINCT part
MATCH (arrangement:Arrangement)-[covers:COVERS]->(part)
WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
  AND coalesce(covers.validFrom <= date($until), true) AND coalesce(date($since) < covers.validTo, true)
WITH DISTINCT arrangement
WHERE ($kind IS NULL OR arrangement.kind = $kind)
  AND ($level IS NULL OR arrangement.level = $level)
  AND ($includeIllustrative OR arrangement.basis <> 'ILLUSTRATIVE')
  AND coalesce(arrangement.validFrom <= date($until), true) AND coalesce(date($since) < arrangement.validTo, true)
WITH arrangement, CASE WHEN $minParticipants = 0 AND $maxParticipants IS NULL THEN 0 ELSE COUNT {
  MATCH (arrangement)<-[part:TAKES_PART_IN]-(office:Office)
  WHERE all(one IN [part, office] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
    AND coalesce(one.validFrom <= date($until), true) AND coalesce(date($since) < one.validTo, true))
  RETURN DISTINCT office
} END AS participants
WHERE $minParticipants <= participants AND participants <= coalesce($maxParticipants, participants)
RETURN arrangement.id AS id
ORDER BY id
