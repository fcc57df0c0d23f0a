// What can be counted in a public file with a dozen lines of Python, asked of the graph that it makes.

/** Agencies with activities in `$country`, pairs of them that share some, and how often. */
export const jointActivities = `
OPTIONAL MATCH (:Place {id: $country})<-[:COVERS]-(:Arrangement {kind: 'COUNTRY_TEAM'})<-[:TAKES_PART_IN {role: 'PARTICIPANT', basis: 'DATASET'}]-(member:Office)
WITH count(DISTINCT member) AS agencies
OPTIONAL MATCH (:Place {id: $country})<-[:COVERS]-(activity:Arrangement {kind: 'JOINT_ACTIVITY'})
OPTIONAL MATCH (one:Office)-[:TAKES_PART_IN]->(activity)<-[:TAKES_PART_IN]-(other:Office)
WHERE one.id < other.id
WITH agencies, CASE WHEN one IS NOT NULL AND other IS NOT NULL THEN one.id + ' ' + other.id END AS pair
RETURN agencies, count(DISTINCT pair) AS pairs, count(pair) AS weight`

/** Countries of which both agencies report expenses in `$year`, and those of which either does. */
export const reportedBy = `
MATCH (place:Place)<-[:SPENT {year: $year}]-(agency:Agency) WHERE agency.id IN [$one, $other]
WITH place, count(DISTINCT agency) AS reporters
RETURN count(CASE WHEN reporters = 2 THEN 1 END) AS both, count(place) AS either`
