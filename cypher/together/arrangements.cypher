// Arrangements in which all, exactly these, or any of some agencies take part on a date, the least crowded first, with who does.
// agencies: ['ifad', 'unicef', 'wfp', 'who'], mode: 'EXACTLY', roles: ['PARTICIPANT'], place: 'pak', arrangementKinds: null,
// asOf: '2024-12-31', includeIllustrative: false
MATCH (agency:Entity:Agency WHERE agency.id IN $agencies)<-[:OFFICE_OF]-(:Office)-[:TAKES_PART_IN]->(met:Arrangement)
WITH DISTINCT met
WHERE ($arrangementKinds IS NULL OR met.kind IN $arrangementKinds) AND ($place IS NULL OR EXISTS {
  MATCH (met)-[covers:COVERS]->(:Place)-[:PART_OF]->*(:Place {id: $place})
  WHERE ($includeIllustrative OR covers.basis <> 'ILLUSTRATIVE')
    AND coalesce(covers.validFrom <= date($asOf), true) AND coalesce(date($asOf) < covers.validTo, true)
})
MATCH (met)<-[part:TAKES_PART_IN]-(office:Office)-[:OFFICE_OF]->(agency:Agency)
WHERE all(one IN [met, part, office] WHERE ($includeIllustrative OR one.basis <> 'ILLUSTRATIVE')
  AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
WITH met, part, office, agency, agency.id IN $agencies AND ($roles IS NULL OR part.role IN $roles) AS isAsked
WITH met, count(DISTINCT office) AS offices, count(DISTINCT agency) AS agencyCount,
  count(DISTINCT CASE WHEN isAsked THEN agency END) AS named, collect(CASE WHEN isAsked THEN part END) AS asked
WITH *, CASE WHEN met.declaredSize > offices THEN met.declaredSize ELSE offices END AS crowd
WHERE CASE $mode
  WHEN 'ANY' THEN named > 0
  WHEN 'ALL' THEN named = size($agencies)
  ELSE named = size($agencies) AND agencyCount = named AND crowd = offices
END
RETURN met.id AS id, crowd, agencyCount,
  COLLECT { UNWIND asked AS part WITH part ORDER BY part.id RETURN part.id } AS parts,
  size([part IN asked WHERE part.basis = 'DERIVED']) AS derived
ORDER BY crowd, id
