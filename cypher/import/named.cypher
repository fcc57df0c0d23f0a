// What a row may name, with whose it is and, of a level, on which ladder.
MATCH (one:Level|AgencyKind|ArrangementKind|PlaceKind|Role|Agency|Office|Arrangement|Place|Factor|PracticeSet|Practice|Source)
RETURN
  one.id AS id,
  [label IN labels(one) WHERE label <> 'Entity'][0] AS label,
  coalesce(one.name, one.label, one.title) AS name,
  [one.acronym, one.label] + coalesce(one.aliases, []) AS spellings,
  one.owner AS owner,
  one.ladder AS ladder,
  one.rank AS rank,
  one.tier AS tier,
  COLLECT { MATCH (one)-[:OFFICE_OF]->(agency:Agency) RETURN agency.id }[0] AS agency
