// Listed paths, each given by the ids of its ties in order and by the friction of each step, as they were ranked.
// paths: [['reports_to:who-alb:who-euro', 'reports_to:who-euro:who-hq']], frictions: [[2.5, 1.4287109375]]
UNWIND range(0, size($paths) - 1) AS place
CALL (place) {
  UNWIND range(0, size($paths[place]) - 1) AS step
  WITH step, $paths[place][step] AS id
  CALL (id) {
    MATCH ()-[tie:REPORTS_TO {id: id}]->() RETURN tie
    UNION ALL MATCH ()-[tie:ACCOUNTABLE_TO {id: id}]->() RETURN tie
    UNION ALL MATCH ()-[tie:COORDINATES_WITH {id: id}]->() RETURN tie
    UNION ALL MATCH ()-[tie:TAKES_PART_IN {id: id}]->() RETURN tie
    UNION ALL MATCH ()-[tie:UNDER {id: id}]->() RETURN tie
  }
  WITH step, tie ORDER BY step
  RETURN collect(tie) AS ties
}
RETURN
  place + 1 AS rank,
  COLLECT { UNWIND ties AS tie UNWIND [startNode(tie), endNode(tie)] AS party RETURN DISTINCT party } AS parties,
  ties,
  reduce(sum = 0.0, friction IN $frictions[place] | sum + friction) AS friction
ORDER BY rank
