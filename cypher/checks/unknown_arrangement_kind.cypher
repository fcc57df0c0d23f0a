// The kind of an arrangement is a word of the vocabulary (cypher/vocabulary.ts).
MATCH (arrangement:Arrangement)
WHERE NOT coalesce(arrangement.kind, 'nothing') IN [
    'INTER_AGENCY_BODY', 'INTERGOVERNMENTAL_ORGAN', 'GOVERNING_BODY', 'STEERING_COMMITTEE',
    'COUNTRY_TEAM', 'RESULTS_GROUP', 'COOPERATION_FRAMEWORK', 'RESULT', 'JOINT_PROGRAMME',
    'JOINT_ACTIVITY', 'POOLED_FUND', 'COMMON_BUDGET', 'COMMON_SERVICE', 'MEMORANDUM',
    'REFORM_INITIATIVE'
  ]
RETURN arrangement.id AS id, 'is of an unknown kind, ' + coalesce(arrangement.kind, 'nothing') AS problem
