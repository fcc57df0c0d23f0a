// How much there is to lay out, how far the store's own numbers go when none was given up, and when an import last began.
RETURN
  COUNT { (:Office) } + COUNT { (:Arrangement) } AS parties,
  COUNT { ()-[:REPORTS_TO]->() } + COUNT { ()-[:ACCOUNTABLE_TO]->() } + COUNT { ()-[:COORDINATES_WITH]->() }
    + COUNT { ()-[:TAKES_PART_IN]->() } + COUNT { ()-[:UNDER]->() } AS ties,
  COUNT { ()-[:COVERS]->() } AS covers,
  COUNT { () } AS records,
  COUNT { ()-->() } AS relationships,
  COLLECT { MATCH (run:ImportRun) RETURN toString(max(run.startedAt)) }[0] AS lastImport
