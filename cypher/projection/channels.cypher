// How hard it is to pass from member to member of each kind of arrangement; 1 where a kind says nothing that can be meant.
MATCH (kind:ArrangementKind)
WHERE kind.id IS :: STRING NOT NULL
RETURN kind.id AS id, CASE WHEN 0.01 <= kind.channel <= 100 THEN toFloat(kind.channel) ELSE 1.0 END AS channel
