// The ids of the offices that match every filter given (null: any) on a day of a period.
// agencies: ['unicef'], level: null, place: 'alb', presence: null, since: '2024-12-31', until: '2024-12-31',
// includeIllustrative: false
MATCH (office:Office)-[:OFFICE_OF]->(agency:Agency)
WHERE ($agencies IS NULL OR agency.id IN $agencies)
  AND ($level IS NULL OR office.level = $level)
  AND ($includeIllustrative OR office.basis <> 'ILLUSTRATIVE')
  AND coalesce(office.validFrom <= date($until), true) AND coalesce(date($since) < office.validTo, true)
  AND (($place IS NULL AND $presence IS NULL) OR EXISTS {
    MATCH (office)-[covers:COVERS]->(place:Place)
    WHERE ($place IS NULL OR place.id = $place)
      AND ($presence IS NULL OR covers.presence = $presence)
      AND ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
      AND coalesce(covers.validFrom <= date($until), true) AND coalesce(date($since) < covers.validTo, true)
  })
RETURN office.id AS id, agency.id AS agency
ORDER BY id
