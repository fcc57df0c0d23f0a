// The ids of the offices that match every filter given (null: any) on a day of a period.
// agencies: ['unicef'], level: null, place: 'alb', presence: null, since: '2024-12-31', until: '2024-12-31'
MATCH (office:Office)-[:OFFICE_OF]->(agency:Agency)
WHERE ($agencies IS NULL OR agency.id IN $agencies)
  AND ($level IS NULL OR office.level = $level)
  AND coalesce(office.validFrom <= date($until), true)
  AND coalesce(date($since) < office.validTo, true)
  AND office.basis <> 'ILLUSTRATIVE'
  AND (($place IS NULL AND $presence IS NULL) OR EXISTS {
    MATCH (office)-[covers:COVERS]->(place:Place)
    WHERE ($place IS NULL OR place.id = $place)
      AND ($presence IS NULL OR covers.presence = $presence)
      AND coalesce(covers.validFrom <= date($until), true)
      AND coalesce(date($since) < covers.validTo, true)
      AND covers.basis <> 'ILLUSTRATIVE'
  })
RETURN office.id AS id, agency.id AS agency
ORDER BY id
