// The period that a source speaks of begins before it ends, or on the same day.
MATCH (source:Source)
WHERE source.coversFrom > source.coversUntil
RETURN source.id AS id, 'speaks of ' + toString(source.coversFrom) + ' to ' + toString(source.coversUntil) AS problem
