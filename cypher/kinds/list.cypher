// Every kind of agency, arrangement and place, every role and every scheme of mandates, by id.
MATCH (kind:AgencyKind|ArrangementKind|PlaceKind|Role|MandateScheme)
RETURN
  kind.id AS id,
  head([label IN labels(kind) WHERE label <> 'Entity']) AS type,
  kind.label AS label,
  kind.plural AS plural,
  kind.channel AS channel,
  kind.isAggregate AS isAggregate,
  kind.isCountry AS isCountry,
  kind.isPartOfPlan AS isPartOfPlan,
  kind.isJointWork AS isJointWork,
  coalesce(kind.evidence, []) AS evidence
ORDER BY id
