// The ids of places of a kind, or that are a part of another (null: any).
// kind: 'COUNTRY', within: 'region-dco-eca'
MATCH (place:Place)
WHERE ($kind IS NULL OR place.kind = $kind)
  AND ($within IS NULL OR EXISTS { (place)-[:PART_OF]->+(:Place {id: $within}) })
RETURN place.id AS id
ORDER BY id
