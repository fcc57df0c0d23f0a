// The sources that an importer has taken over from the seeds.
MATCH (source:Source)
WHERE source.owner = source.id
RETURN source.id AS id
