// Every record has an id.
MATCH (record:Entity)
WHERE record.id IS NULL
RETURN '?' AS id, 'has no id:' + reduce(all = '', label IN labels(record) | all + ' ' + label) AS problem
