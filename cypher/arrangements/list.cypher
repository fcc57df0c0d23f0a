// The ids of arrangements that match every filter given (null: any) on a date.
// kind: 'RESULT', level: 'country', place: 'alb', minParticipants: 1, maxParticipants: 1, asOf: '2024-12-31',
// includeIllustrative: false
MATCH (arrangement:Arrangement)
WHERE ($kind IS NULL OR arrangement.kind = $kind)
  AND ($level IS NULL OR arrangement.level = $level)
  AND ($includeIllustrative OR arrangement.basis <> 'ILLUSTRATIVE')
  AND coalesce(arrangement.validFrom <= date($asOf), true) AND coalesce(date($asOf) < arrangement.validTo, true)
  AND ($place IS NULL OR EXISTS {
    MATCH (arrangement)-[covers:COVERS]->(:Place)-[:PART_OF]->{0,4}(:Place {id: $place})
    WHERE covers.basis <> 'ILLUSTRATIVE'
      AND coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true)
  })
  AND (($minParticipants = 0 AND $maxParticipants IS NULL) OR $minParticipants <= COUNT {
    MATCH (arrangement)<-[part:TAKES_PART_IN]-(office:Office)
    WHERE all(one IN [part, office] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
      AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
    RETURN DISTINCT office
  } <= coalesce($maxParticipants, 1000000))
RETURN arrangement.id AS id
ORDER BY id
