// Who else has the name of an owner: a source that somebody else asserts, or an import of a format.
OPTIONAL MATCH (source:Source {id: $owner})
OPTIONAL MATCH (run:ImportRun)
WHERE $owner IN run.owners AND NOT run.importer IN $owned
WITH source, head(collect(run.importer)) AS importer
WHERE importer IS NOT NULL OR source.owner <> $owner
RETURN coalesce(importer, source.owner) AS by
