// Listed parties and listed ties, each once, by id.
// parties: ['who-alb', 'who-euro'], ties: ['reports_to:who-alb:who-euro']
RETURN
  COLLECT { MATCH (party:Entity WHERE party.id IN $parties) RETURN party ORDER BY party.id } AS parties,
  COLLECT {
    CALL () {
      MATCH ()-[tie:REPORTS_TO WHERE tie.id IN $ties]->() RETURN tie
      UNION ALL MATCH ()-[tie:ACCOUNTABLE_TO WHERE tie.id IN $ties]->() RETURN tie
      UNION ALL MATCH ()-[tie:COORDINATES_WITH WHERE tie.id IN $ties]->() RETURN tie
      UNION ALL MATCH ()-[tie:TAKES_PART_IN WHERE tie.id IN $ties]->() RETURN tie
      UNION ALL MATCH ()-[tie:UNDER WHERE tie.id IN $ties]->() RETURN tie
    }
    RETURN tie ORDER BY tie.id
  } AS ties
