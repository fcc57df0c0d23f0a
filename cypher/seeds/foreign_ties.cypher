// Ties and assertions with one of these ids that are not this owner's: they are left as they are.
MATCH ()-[record]->()
WHERE record.owner <> $owner AND $ids[record.id]
RETURN record.id AS id, record.owner AS owner
