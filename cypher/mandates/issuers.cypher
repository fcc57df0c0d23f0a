// The arrangements that issued each mandate.
// mandates: ['a-res-72-279']
MATCH (mandate:Entity:Mandate WHERE mandate.id IN $mandates)<-[:ISSUED]-(arrangement:Arrangement)
RETURN DISTINCT mandate.id AS mandate, arrangement.id AS arrangement
ORDER BY mandate, arrangement
