// The alias table of agencies: every spelling that is known, and where each has its headquarters.
MATCH (agency:Agency)
OPTIONAL MATCH (agency)<-[:OFFICE_OF]-(office:Office)-[:AT_LEVEL]->(:Level {isHeadquarters: true})
WITH agency, office
ORDER BY office.id
WITH agency, head(collect(office)) AS headquarters
OPTIONAL MATCH (headquarters)-[:LOCATED_IN]->(place:Place)
RETURN
  agency.id AS id,
  agency.name AS name,
  agency.acronym AS acronym,
  EXISTS { (:Entity:AgencyKind {id: agency.kind, isAggregate: true}) } AS isAggregate,
  agency.aliases AS aliases,
  agency.codes AS codes,
  headquarters.id AS headquarters,
  place.id AS home
