// The arrangements that are under each arrangement on a date.
// arrangements: ['unct-alb'], asOf: '2024-12-31', includeIllustrative: false
MATCH (arrangement:Entity:Arrangement WHERE arrangement.id IN $arrangements)<-[under:UNDER]-(other:Arrangement)
WHERE all(one IN [arrangement, under, other] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
RETURN DISTINCT arrangement.id AS arrangement, other.id AS other
ORDER BY arrangement, other
