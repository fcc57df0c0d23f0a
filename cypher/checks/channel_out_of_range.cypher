// The channel of a kind of arrangement lies between 0.01 and 100.
MATCH (kind:ArrangementKind)
WHERE NOT coalesce(0.01 <= kind.channel <= 100, false)
RETURN kind.id AS id, 'has a channel of ' + coalesce(toString(kind.channel), 'nothing') AS problem
