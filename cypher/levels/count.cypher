// How many offices and arrangements stand at each level on a date.
// asOf: '2024-12-31', includeIllustrative: false
MATCH (level:Level)
RETURN
  level.id AS id,
  COUNT {
    MATCH (office:Office)-[:AT_LEVEL]->(level)
    WHERE ($includeIllustrative OR office.basis <> 'ILLUSTRATIVE')
      AND coalesce(office.validFrom <= date($asOf), true) AND coalesce(date($asOf) < office.validTo, true)
  } AS offices,
  COUNT {
    MATCH (arrangement:Arrangement)-[:AT_LEVEL]->(level)
    WHERE ($includeIllustrative OR arrangement.basis <> 'ILLUSTRATIVE')
      AND coalesce(arrangement.validFrom <= date($asOf), true) AND coalesce(date($asOf) < arrangement.validTo, true)
  } AS arrangements
