// The ids of the codings about each thing.
// ids: ['unct-pak'], includeIllustrative: true
MATCH (coding:Coding)
WHERE ($includeIllustrative OR coding.basis <> 'ILLUSTRATIVE')
UNWIND coding.about AS about
WITH coding, about
WHERE about IN $ids
RETURN DISTINCT about, coding.id AS coding
ORDER BY about, coding
