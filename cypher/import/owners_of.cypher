// Who still has records of what a format's runs brought, or one run, or the latest of which anything is left.
// importer: 'uninfo', run: null
MATCH (run:ImportRun)
WHERE run.importer <> 'remove' AND run.owners <> ['seeds'] AND ($importer IS NULL OR run.importer = $importer)
  AND any(owner IN run.owners WHERE EXISTS { (:Entity {owner: owner}) })
WITH run
ORDER BY run.startedAt DESC
WITH collect(run) AS runs
UNWIND CASE WHEN $run = 'latest' THEN runs[..1] ELSE [run IN runs WHERE $run IS NULL OR run.id = $run] END AS run
UNWIND run.owners AS owner
WITH DISTINCT owner
WHERE EXISTS { (:Entity {owner: owner}) }
RETURN owner
ORDER BY owner
