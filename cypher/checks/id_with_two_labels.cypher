// A record has the label Entity and exactly one that says what it is.
MATCH (record:!ImportLock)
WHERE NOT record:Entity OR size(labels(record)) <> 2
RETURN coalesce(record.id, '?') AS id, 'has the labels ' + reduce(all = '', label IN labels(record) | all + ' ' + label) AS problem
