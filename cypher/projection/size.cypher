// How much there is to lay out, and how far the store's own numbers go when none was given up.
RETURN
  COUNT { (:Office) } + COUNT { (:Arrangement) } AS parties,
  COUNT { ()-[:REPORTS_TO]->() } + COUNT { ()-[:ACCOUNTABLE_TO]->() } + COUNT { ()-[:COORDINATES_WITH]->() }
    + COUNT { ()-[:TAKES_PART_IN]->() } + COUNT { ()-[:UNDER]->() } AS ties,
  COUNT { ()-[:COVERS]->() } AS covers,
  COUNT { () } AS records,
  COUNT { ()-->() } AS relationships
