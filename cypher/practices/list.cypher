// Every practice set, and every practice with its set.
MATCH (practice:PracticeSet|Practice)
OPTIONAL MATCH (practice)-[:OF_SET]->(set:PracticeSet)
RETURN practice.id AS id, practice:PracticeSet AS isSet, min(set.id) AS set
ORDER BY id
